import * as migration_20261124_134621_initial from './20261124_134621_initial';

export const migrations = [
  {
    up: migration_20261124_134621_initial.up,
    down: migration_20261124_134621_initial.down,
    name: '20261124_134621_initial'
  },
];
