import * as migration_20261124_143031_initial from './20261124_143031_initial';

export const migrations = [
  {
    up: migration_20261124_143031_initial.up,
    down: migration_20261124_143031_initial.down,
    name: '20261124_143031_initial'
  },
];
