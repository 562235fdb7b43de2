import * as migration_20261124_145222_initial from './20261124_145222_initial';
import * as migration_20261124_230955_programme_money_forms from './20261124_230955_programme_money_forms';
import * as migration_20261201_121957_visibility_of_every_kind from './20261201_121957_visibility_of_every_kind';

export const migrations = [
  {
    up: migration_20261124_145222_initial.up,
    down: migration_20261124_145222_initial.down,
    name: '20261124_145222_initial',
  },
  {
    up: migration_20261124_230955_programme_money_forms.up,
    down: migration_20261124_230955_programme_money_forms.down,
    name: '20261124_230955_programme_money_forms',
  },
  {
    up: migration_20261201_121957_visibility_of_every_kind.up,
    down: migration_20261201_121957_visibility_of_every_kind.down,
    name: '20261201_121957_visibility_of_every_kind'
  },
];
