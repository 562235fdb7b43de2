import * as migration_20261124_145222_initial from './20261124_145222_initial';
import * as migration_20261124_230955_programme_money_forms from './20261124_230955_programme_money_forms';

export const migrations = [
  {
    up: migration_20261124_145222_initial.up,
    down: migration_20261124_145222_initial.down,
    name: '20261124_145222_initial',
  },
  {
    up: migration_20261124_230955_programme_money_forms.up,
    down: migration_20261124_230955_programme_money_forms.down,
    name: '20261124_230955_programme_money_forms'
  },
];
