import { words } from '../locales.js';

/** The groups of the admin's menu, in its order. */
export const GROUPS = {
  story: words('Innovatieverhaal', 'Story'),
  agenda: words('Agenda', 'Agenda'),
  region: words('Regio', 'Region'),
  innovation: words('Innovatie', 'Innovation'),
  evidence: words('Kerncijfers en bronnen', 'Figures and sources'),
  calendar: words('Kalender', 'Calendar'),
  lobby: words('Lobby', 'Lobbying'),
  site: words('Site', 'Site'),
};

export type Group = keyof typeof GROUPS;
