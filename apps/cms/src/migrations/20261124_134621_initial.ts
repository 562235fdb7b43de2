import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`accelerators\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`image_id\` integer,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`accelerators_image_idx\` ON \`accelerators\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`accelerators_key_idx\` ON \`accelerators\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`accelerators_updated_at_idx\` ON \`accelerators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`accelerators_created_at_idx\` ON \`accelerators\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`accelerators__status_idx\` ON \`accelerators\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`accelerators_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`vision\` text,
  	\`government_role\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accelerators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`accelerators_locales_locale_parent_id_unique\` ON \`accelerators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accelerators_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`accelerators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accelerators_texts_order_parent\` ON \`accelerators_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accelerators_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_number\` numeric,
  	\`version_image_id\` integer,
  	\`version_key\` text,
  	\`version_changed_on\` text,
  	\`version_internal_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`accelerators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_accelerators_v_parent_idx\` ON \`_accelerators_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_accelerators_v_version_version_image_idx\` ON \`_accelerators_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_accelerators_v_version_version_key_idx\` ON \`_accelerators_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_accelerators_v_version_version_updated_at_idx\` ON \`_accelerators_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_accelerators_v_version_version_created_at_idx\` ON \`_accelerators_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_accelerators_v_version_version__status_idx\` ON \`_accelerators_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_accelerators_v_created_at_idx\` ON \`_accelerators_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_accelerators_v_updated_at_idx\` ON \`_accelerators_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_accelerators_v_snapshot_idx\` ON \`_accelerators_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_accelerators_v_published_locale_idx\` ON \`_accelerators_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_accelerators_v_latest_idx\` ON \`_accelerators_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_accelerators_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_vision\` text,
  	\`version_government_role\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accelerators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_accelerators_v_locales_locale_parent_id_unique\` ON \`_accelerators_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accelerators_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_accelerators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accelerators_v_texts_order_parent\` ON \`_accelerators_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`action_lines\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`accelerator_id\` integer,
  	\`status\` text,
  	\`priority\` text,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`accelerator_id\`) REFERENCES \`accelerators\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`action_lines_accelerator_idx\` ON \`action_lines\` (\`accelerator_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`action_lines_key_idx\` ON \`action_lines\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`action_lines_updated_at_idx\` ON \`action_lines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`action_lines_created_at_idx\` ON \`action_lines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`action_lines__status_idx\` ON \`action_lines\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`action_lines_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`deliverable\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`action_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`action_lines_locales_locale_parent_id_unique\` ON \`action_lines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`action_lines_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`action_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`action_lines_texts_order_parent\` ON \`action_lines_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`action_lines_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	\`subregions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`action_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`action_lines_rels_order_idx\` ON \`action_lines_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`action_lines_rels_parent_idx\` ON \`action_lines_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`action_lines_rels_path_idx\` ON \`action_lines_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`action_lines_rels_organisations_id_idx\` ON \`action_lines_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`action_lines_rels_subregions_id_idx\` ON \`action_lines_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE TABLE \`_action_lines_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_code\` text,
  	\`version_accelerator_id\` integer,
  	\`version_status\` text,
  	\`version_priority\` text,
  	\`version_key\` text,
  	\`version_changed_on\` text,
  	\`version_internal_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`action_lines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_accelerator_id\`) REFERENCES \`accelerators\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_action_lines_v_parent_idx\` ON \`_action_lines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_version_version_accelerator_idx\` ON \`_action_lines_v\` (\`version_accelerator_id\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_version_version_key_idx\` ON \`_action_lines_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_version_version_updated_at_idx\` ON \`_action_lines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_version_version_created_at_idx\` ON \`_action_lines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_version_version__status_idx\` ON \`_action_lines_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_created_at_idx\` ON \`_action_lines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_updated_at_idx\` ON \`_action_lines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_snapshot_idx\` ON \`_action_lines_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_published_locale_idx\` ON \`_action_lines_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_latest_idx\` ON \`_action_lines_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_action_lines_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_deliverable\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_action_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_action_lines_v_locales_locale_parent_id_unique\` ON \`_action_lines_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_action_lines_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_action_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_action_lines_v_texts_order_parent\` ON \`_action_lines_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_action_lines_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	\`subregions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_action_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_action_lines_v_rels_order_idx\` ON \`_action_lines_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_rels_parent_idx\` ON \`_action_lines_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_rels_path_idx\` ON \`_action_lines_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_rels_organisations_id_idx\` ON \`_action_lines_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_action_lines_v_rels_subregions_id_idx\` ON \`_action_lines_v_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE TABLE \`subregions\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` numeric,
  	\`image_id\` integer,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`subregions_image_idx\` ON \`subregions\` (\`image_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`subregions_key_idx\` ON \`subregions\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`subregions_updated_at_idx\` ON \`subregions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`subregions_created_at_idx\` ON \`subregions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subregions__status_idx\` ON \`subregions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`subregions_locales\` (
  	\`title\` text,
  	\`tagline\` text,
  	\`lead\` text,
  	\`profile\` text,
  	\`ambition\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`subregions_locales_locale_parent_id_unique\` ON \`subregions_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`subregions_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`subregions_texts_order_parent\` ON \`subregions_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`subregions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`figures_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`subregions_rels_order_idx\` ON \`subregions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`subregions_rels_parent_idx\` ON \`subregions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`subregions_rels_path_idx\` ON \`subregions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`subregions_rels_figures_id_idx\` ON \`subregions_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE TABLE \`_subregions_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_order\` numeric,
  	\`version_image_id\` integer,
  	\`version_key\` text,
  	\`version_changed_on\` text,
  	\`version_internal_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_subregions_v_parent_idx\` ON \`_subregions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_subregions_v_version_version_image_idx\` ON \`_subregions_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_subregions_v_version_version_key_idx\` ON \`_subregions_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_subregions_v_version_version_updated_at_idx\` ON \`_subregions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_subregions_v_version_version_created_at_idx\` ON \`_subregions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_subregions_v_version_version__status_idx\` ON \`_subregions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_subregions_v_created_at_idx\` ON \`_subregions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_subregions_v_updated_at_idx\` ON \`_subregions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_subregions_v_snapshot_idx\` ON \`_subregions_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_subregions_v_published_locale_idx\` ON \`_subregions_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_subregions_v_latest_idx\` ON \`_subregions_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_subregions_v_locales\` (
  	\`version_title\` text,
  	\`version_tagline\` text,
  	\`version_lead\` text,
  	\`version_profile\` text,
  	\`version_ambition\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_subregions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_subregions_v_locales_locale_parent_id_unique\` ON \`_subregions_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_subregions_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_subregions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_subregions_v_texts_order_parent\` ON \`_subregions_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_subregions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`figures_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_subregions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_subregions_v_rels_order_idx\` ON \`_subregions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_subregions_v_rels_parent_idx\` ON \`_subregions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_subregions_v_rels_path_idx\` ON \`_subregions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_subregions_v_rels_figures_id_idx\` ON \`_subregions_v_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE TABLE \`figures\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`value\` numeric,
  	\`unit\` text,
  	\`qualifier\` text DEFAULT 'exact',
  	\`year\` text,
  	\`area\` text,
  	\`subregion_id\` integer,
  	\`municipality\` text,
  	\`source_id\` integer,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`figures_subregion_idx\` ON \`figures\` (\`subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`figures_source_idx\` ON \`figures\` (\`source_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`figures_key_idx\` ON \`figures\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`figures_updated_at_idx\` ON \`figures\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`figures_created_at_idx\` ON \`figures\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`figures__status_idx\` ON \`figures\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`figures_locales\` (
  	\`label\` text,
  	\`section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`figures_locales_locale_parent_id_unique\` ON \`figures_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_figures_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_value\` numeric,
  	\`version_unit\` text,
  	\`version_qualifier\` text DEFAULT 'exact',
  	\`version_year\` text,
  	\`version_area\` text,
  	\`version_subregion_id\` integer,
  	\`version_municipality\` text,
  	\`version_source_id\` integer,
  	\`version_key\` text,
  	\`version_changed_on\` text,
  	\`version_internal_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_figures_v_parent_idx\` ON \`_figures_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_subregion_idx\` ON \`_figures_v\` (\`version_subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_source_idx\` ON \`_figures_v\` (\`version_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_key_idx\` ON \`_figures_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_updated_at_idx\` ON \`_figures_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version_created_at_idx\` ON \`_figures_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_version_version__status_idx\` ON \`_figures_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_created_at_idx\` ON \`_figures_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_updated_at_idx\` ON \`_figures_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_snapshot_idx\` ON \`_figures_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_published_locale_idx\` ON \`_figures_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_figures_v_latest_idx\` ON \`_figures_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_figures_v_locales\` (
  	\`version_label\` text,
  	\`version_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_figures_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_figures_v_locales_locale_parent_id_unique\` ON \`_figures_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sources\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`url\` text,
  	\`year\` text,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_key_idx\` ON \`sources\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sources_updated_at_idx\` ON \`sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sources_created_at_idx\` ON \`sources\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sources__status_idx\` ON \`sources\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sources_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sources_locales_locale_parent_id_unique\` ON \`sources_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_url\` text,
  	\`version_year\` text,
  	\`version_key\` text,
  	\`version_changed_on\` text,
  	\`version_internal_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sources_v_parent_idx\` ON \`_sources_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_key_idx\` ON \`_sources_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_updated_at_idx\` ON \`_sources_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version_created_at_idx\` ON \`_sources_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_version_version__status_idx\` ON \`_sources_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_created_at_idx\` ON \`_sources_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_updated_at_idx\` ON \`_sources_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_snapshot_idx\` ON \`_sources_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_published_locale_idx\` ON \`_sources_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_sources_v_latest_idx\` ON \`_sources_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_sources_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sources_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sources_v_locales_locale_parent_id_unique\` ON \`_sources_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`subregion_id\` integer,
  	\`website\` text,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_subregion_idx\` ON \`organisations\` (\`subregion_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_key_idx\` ON \`organisations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_locales_locale_parent_id_unique\` ON \`organisations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_type\` text,
  	\`version_subregion_id\` integer,
  	\`version_website\` text,
  	\`version_key\` text,
  	\`version_changed_on\` text,
  	\`version_internal_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_subregion_idx\` ON \`_organisations_v\` (\`version_subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_key_idx\` ON \`_organisations_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_snapshot_idx\` ON \`_organisations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_published_locale_idx\` ON \`_organisations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_organisations_v_locales_locale_parent_id_unique\` ON \`_organisations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`asks_addressees\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`asks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`asks_addressees_order_idx\` ON \`asks_addressees\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`asks_addressees_parent_idx\` ON \`asks_addressees\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`asks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`subregion_id\` integer,
  	\`address_basis\` text,
  	\`weight\` numeric,
  	\`visibility\` text DEFAULT 'public',
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`asks_subregion_idx\` ON \`asks\` (\`subregion_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`asks_key_idx\` ON \`asks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`asks_updated_at_idx\` ON \`asks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`asks_created_at_idx\` ON \`asks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`asks__status_idx\` ON \`asks\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`asks_locales\` (
  	\`title\` text,
  	\`problem\` text,
  	\`request\` text,
  	\`effect\` text,
  	\`legal_reference\` text,
  	\`decision_moment\` text,
  	\`section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`asks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`asks_locales_locale_parent_id_unique\` ON \`asks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`asks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`audiences_id\` integer,
  	\`figures_id\` integer,
  	\`sources_id\` integer,
  	\`action_lines_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`asks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`action_lines_id\`) REFERENCES \`action_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`asks_rels_order_idx\` ON \`asks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_parent_idx\` ON \`asks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_path_idx\` ON \`asks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_audiences_id_idx\` ON \`asks_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_figures_id_idx\` ON \`asks_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_sources_id_idx\` ON \`asks_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_action_lines_id_idx\` ON \`asks_rels\` (\`action_lines_id\`);`)
  await db.run(sql`CREATE TABLE \`_asks_v_version_addressees\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_asks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_asks_v_version_addressees_order_idx\` ON \`_asks_v_version_addressees\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_version_addressees_parent_idx\` ON \`_asks_v_version_addressees\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_asks_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_kind\` text,
  	\`version_subregion_id\` integer,
  	\`version_address_basis\` text,
  	\`version_weight\` numeric,
  	\`version_visibility\` text DEFAULT 'public',
  	\`version_key\` text,
  	\`version_changed_on\` text,
  	\`version_internal_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`asks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_asks_v_parent_idx\` ON \`_asks_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_version_version_subregion_idx\` ON \`_asks_v\` (\`version_subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_version_version_key_idx\` ON \`_asks_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_version_version_updated_at_idx\` ON \`_asks_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_version_version_created_at_idx\` ON \`_asks_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_version_version__status_idx\` ON \`_asks_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_created_at_idx\` ON \`_asks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_updated_at_idx\` ON \`_asks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_snapshot_idx\` ON \`_asks_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_published_locale_idx\` ON \`_asks_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_latest_idx\` ON \`_asks_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_asks_v_locales\` (
  	\`version_title\` text,
  	\`version_problem\` text,
  	\`version_request\` text,
  	\`version_effect\` text,
  	\`version_legal_reference\` text,
  	\`version_decision_moment\` text,
  	\`version_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_asks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_asks_v_locales_locale_parent_id_unique\` ON \`_asks_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_asks_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`audiences_id\` integer,
  	\`figures_id\` integer,
  	\`sources_id\` integer,
  	\`action_lines_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_asks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`action_lines_id\`) REFERENCES \`action_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_order_idx\` ON \`_asks_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_parent_idx\` ON \`_asks_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_path_idx\` ON \`_asks_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_audiences_id_idx\` ON \`_asks_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_figures_id_idx\` ON \`_asks_v_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_sources_id_idx\` ON \`_asks_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_action_lines_id_idx\` ON \`_asks_v_rels\` (\`action_lines_id\`);`)
  await db.run(sql`CREATE TABLE \`audiences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` numeric,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audiences_key_idx\` ON \`audiences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`audiences_updated_at_idx\` ON \`audiences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`audiences_created_at_idx\` ON \`audiences\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`audiences__status_idx\` ON \`audiences\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`audiences_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`message\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audiences_locales_locale_parent_id_unique\` ON \`audiences_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`audiences_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`audiences_texts_order_parent\` ON \`audiences_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`audiences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`figures_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`audiences_rels_order_idx\` ON \`audiences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`audiences_rels_parent_idx\` ON \`audiences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`audiences_rels_path_idx\` ON \`audiences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`audiences_rels_figures_id_idx\` ON \`audiences_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE TABLE \`_audiences_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_order\` numeric,
  	\`version_key\` text,
  	\`version_changed_on\` text,
  	\`version_internal_note\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`snapshot\` integer,
  	\`published_locale\` text,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_audiences_v_parent_idx\` ON \`_audiences_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_version_version_key_idx\` ON \`_audiences_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_version_version_updated_at_idx\` ON \`_audiences_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_version_version_created_at_idx\` ON \`_audiences_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_version_version__status_idx\` ON \`_audiences_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_created_at_idx\` ON \`_audiences_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_updated_at_idx\` ON \`_audiences_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_snapshot_idx\` ON \`_audiences_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_published_locale_idx\` ON \`_audiences_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_latest_idx\` ON \`_audiences_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_audiences_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_message\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_audiences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_audiences_v_locales_locale_parent_id_unique\` ON \`_audiences_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_audiences_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_audiences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_audiences_v_texts_order_parent\` ON \`_audiences_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_audiences_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`figures_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_audiences_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_audiences_v_rels_order_idx\` ON \`_audiences_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_rels_parent_idx\` ON \`_audiences_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_rels_path_idx\` ON \`_audiences_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_audiences_v_rels_figures_id_idx\` ON \`_audiences_v_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`alt_nl\` text NOT NULL,
  	\`alt_en\` text NOT NULL,
  	\`credit\` text,
  	\`blob\` text,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`media_key_idx\` ON \`media\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`role\` text DEFAULT 'editor' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`accelerators_id\` integer,
  	\`action_lines_id\` integer,
  	\`subregions_id\` integer,
  	\`figures_id\` integer,
  	\`sources_id\` integer,
  	\`organisations_id\` integer,
  	\`asks_id\` integer,
  	\`audiences_id\` integer,
  	\`media_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`accelerators_id\`) REFERENCES \`accelerators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`action_lines_id\`) REFERENCES \`action_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`asks_id\`) REFERENCES \`asks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_accelerators_id_idx\` ON \`payload_locked_documents_rels\` (\`accelerators_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_action_lines_id_idx\` ON \`payload_locked_documents_rels\` (\`action_lines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_subregions_id_idx\` ON \`payload_locked_documents_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_figures_id_idx\` ON \`payload_locked_documents_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_asks_id_idx\` ON \`payload_locked_documents_rels\` (\`asks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audiences_id_idx\` ON \`payload_locked_documents_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`publication\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`accelerators\`;`)
  await db.run(sql`DROP TABLE \`accelerators_locales\`;`)
  await db.run(sql`DROP TABLE \`accelerators_texts\`;`)
  await db.run(sql`DROP TABLE \`_accelerators_v\`;`)
  await db.run(sql`DROP TABLE \`_accelerators_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_accelerators_v_texts\`;`)
  await db.run(sql`DROP TABLE \`action_lines\`;`)
  await db.run(sql`DROP TABLE \`action_lines_locales\`;`)
  await db.run(sql`DROP TABLE \`action_lines_texts\`;`)
  await db.run(sql`DROP TABLE \`action_lines_rels\`;`)
  await db.run(sql`DROP TABLE \`_action_lines_v\`;`)
  await db.run(sql`DROP TABLE \`_action_lines_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_action_lines_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_action_lines_v_rels\`;`)
  await db.run(sql`DROP TABLE \`subregions\`;`)
  await db.run(sql`DROP TABLE \`subregions_locales\`;`)
  await db.run(sql`DROP TABLE \`subregions_texts\`;`)
  await db.run(sql`DROP TABLE \`subregions_rels\`;`)
  await db.run(sql`DROP TABLE \`_subregions_v\`;`)
  await db.run(sql`DROP TABLE \`_subregions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_subregions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_subregions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`figures\`;`)
  await db.run(sql`DROP TABLE \`figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_figures_v\`;`)
  await db.run(sql`DROP TABLE \`_figures_v_locales\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`sources_locales\`;`)
  await db.run(sql`DROP TABLE \`_sources_v\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`asks_addressees\`;`)
  await db.run(sql`DROP TABLE \`asks\`;`)
  await db.run(sql`DROP TABLE \`asks_locales\`;`)
  await db.run(sql`DROP TABLE \`asks_rels\`;`)
  await db.run(sql`DROP TABLE \`_asks_v_version_addressees\`;`)
  await db.run(sql`DROP TABLE \`_asks_v\`;`)
  await db.run(sql`DROP TABLE \`_asks_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_asks_v_rels\`;`)
  await db.run(sql`DROP TABLE \`audiences\`;`)
  await db.run(sql`DROP TABLE \`audiences_locales\`;`)
  await db.run(sql`DROP TABLE \`audiences_texts\`;`)
  await db.run(sql`DROP TABLE \`audiences_rels\`;`)
  await db.run(sql`DROP TABLE \`_audiences_v\`;`)
  await db.run(sql`DROP TABLE \`_audiences_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_audiences_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_audiences_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`publication\`;`)
}
