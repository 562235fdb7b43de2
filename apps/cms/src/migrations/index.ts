import * as migration_20261124_021938_initial from './20261124_021938_initial';

export const migrations = [
  {
    up: migration_20261124_021938_initial.up,
    down: migration_20261124_021938_initial.down,
    name: '20261124_021938_initial'
  },
];
