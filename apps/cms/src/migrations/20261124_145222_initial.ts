import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`chapters\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`illustration\` text,
  	\`order\` numeric,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`chapters_key_idx\` ON \`chapters\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`chapters_updated_at_idx\` ON \`chapters\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`chapters_created_at_idx\` ON \`chapters\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`chapters__status_idx\` ON \`chapters\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`chapters_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`chapters_locales_locale_parent_id_unique\` ON \`chapters_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`chapters_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`chapters_texts_order_parent\` ON \`chapters_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`chapters_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`figures_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`chapters_rels_order_idx\` ON \`chapters_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`chapters_rels_parent_idx\` ON \`chapters_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`chapters_rels_path_idx\` ON \`chapters_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`chapters_rels_figures_id_idx\` ON \`chapters_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE TABLE \`_chapters_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_illustration\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_chapters_v_parent_idx\` ON \`_chapters_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version_key_idx\` ON \`_chapters_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version_updated_at_idx\` ON \`_chapters_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version_created_at_idx\` ON \`_chapters_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_version_version__status_idx\` ON \`_chapters_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_created_at_idx\` ON \`_chapters_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_updated_at_idx\` ON \`_chapters_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_snapshot_idx\` ON \`_chapters_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_published_locale_idx\` ON \`_chapters_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_latest_idx\` ON \`_chapters_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_chapters_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_chapters_v_locales_locale_parent_id_unique\` ON \`_chapters_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_chapters_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_chapters_v_texts_order_parent\` ON \`_chapters_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_chapters_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`figures_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_chapters_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_chapters_v_rels_order_idx\` ON \`_chapters_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_rels_parent_idx\` ON \`_chapters_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_rels_path_idx\` ON \`_chapters_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_chapters_v_rels_figures_id_idx\` ON \`_chapters_v_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE TABLE \`messages\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`chapter_id\` integer,
  	\`audience_id\` integer,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`chapter_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`audience_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`messages_chapter_idx\` ON \`messages\` (\`chapter_id\`);`)
  await db.run(sql`CREATE INDEX \`messages_audience_idx\` ON \`messages\` (\`audience_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_key_idx\` ON \`messages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`messages_updated_at_idx\` ON \`messages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`messages_created_at_idx\` ON \`messages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`messages__status_idx\` ON \`messages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`messages_locales\` (
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`messages_locales_locale_parent_id_unique\` ON \`messages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_messages_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_chapter_id\` integer,
  	\`version_audience_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_chapter_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_audience_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_messages_v_parent_idx\` ON \`_messages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_messages_v_version_version_chapter_idx\` ON \`_messages_v\` (\`version_chapter_id\`);`)
  await db.run(sql`CREATE INDEX \`_messages_v_version_version_audience_idx\` ON \`_messages_v\` (\`version_audience_id\`);`)
  await db.run(sql`CREATE INDEX \`_messages_v_version_version_key_idx\` ON \`_messages_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_messages_v_version_version_updated_at_idx\` ON \`_messages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_messages_v_version_version_created_at_idx\` ON \`_messages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_messages_v_version_version__status_idx\` ON \`_messages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_messages_v_created_at_idx\` ON \`_messages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_messages_v_updated_at_idx\` ON \`_messages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_messages_v_snapshot_idx\` ON \`_messages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_messages_v_published_locale_idx\` ON \`_messages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_messages_v_latest_idx\` ON \`_messages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_messages_v_locales\` (
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_messages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_messages_v_locales_locale_parent_id_unique\` ON \`_messages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`updates\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`action_line_id\` integer,
  	\`date\` text,
  	\`status\` text,
  	\`progress\` numeric,
  	\`source_id\` integer,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`action_line_id\`) REFERENCES \`action_lines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`updates_action_line_idx\` ON \`updates\` (\`action_line_id\`);`)
  await db.run(sql`CREATE INDEX \`updates_source_idx\` ON \`updates\` (\`source_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`updates_key_idx\` ON \`updates\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`updates_updated_at_idx\` ON \`updates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`updates_created_at_idx\` ON \`updates\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`updates__status_idx\` ON \`updates\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`updates_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`updates_locales_locale_parent_id_unique\` ON \`updates_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_updates_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_action_line_id\` integer,
  	\`version_date\` text,
  	\`version_status\` text,
  	\`version_progress\` numeric,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_action_line_id\`) REFERENCES \`action_lines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_updates_v_parent_idx\` ON \`_updates_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_action_line_idx\` ON \`_updates_v\` (\`version_action_line_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_source_idx\` ON \`_updates_v\` (\`version_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_key_idx\` ON \`_updates_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_updated_at_idx\` ON \`_updates_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version_created_at_idx\` ON \`_updates_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_version_version__status_idx\` ON \`_updates_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_created_at_idx\` ON \`_updates_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_updated_at_idx\` ON \`_updates_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_snapshot_idx\` ON \`_updates_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_published_locale_idx\` ON \`_updates_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_updates_v_latest_idx\` ON \`_updates_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_updates_v_locales\` (
  	\`version_title\` text,
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_updates_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_updates_v_locales_locale_parent_id_unique\` ON \`_updates_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`challenges\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`challenges_key_idx\` ON \`challenges\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`challenges_updated_at_idx\` ON \`challenges\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`challenges_created_at_idx\` ON \`challenges\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`challenges__status_idx\` ON \`challenges\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`challenges_locales\` (
  	\`title\` text,
  	\`direction\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`challenges_locales_locale_parent_id_unique\` ON \`challenges_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`challenges_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`figures_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`challenges_rels_order_idx\` ON \`challenges_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`challenges_rels_parent_idx\` ON \`challenges_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`challenges_rels_path_idx\` ON \`challenges_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`challenges_rels_figures_id_idx\` ON \`challenges_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE TABLE \`_challenges_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_number\` numeric,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_challenges_v_parent_idx\` ON \`_challenges_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_key_idx\` ON \`_challenges_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_updated_at_idx\` ON \`_challenges_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version_created_at_idx\` ON \`_challenges_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_version_version__status_idx\` ON \`_challenges_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_created_at_idx\` ON \`_challenges_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_updated_at_idx\` ON \`_challenges_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_snapshot_idx\` ON \`_challenges_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_published_locale_idx\` ON \`_challenges_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_latest_idx\` ON \`_challenges_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_challenges_v_locales\` (
  	\`version_title\` text,
  	\`version_direction\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_challenges_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_challenges_v_locales_locale_parent_id_unique\` ON \`_challenges_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_challenges_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`figures_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_challenges_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_challenges_v_rels_order_idx\` ON \`_challenges_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_rels_parent_idx\` ON \`_challenges_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_rels_path_idx\` ON \`_challenges_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_challenges_v_rels_figures_id_idx\` ON \`_challenges_v_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE TABLE \`pillars\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`number\` numeric,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pillars_key_idx\` ON \`pillars\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`pillars_updated_at_idx\` ON \`pillars\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pillars_created_at_idx\` ON \`pillars\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pillars__status_idx\` ON \`pillars\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pillars_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pillars_locales_locale_parent_id_unique\` ON \`pillars_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pillars_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_number\` numeric,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pillars_v_parent_idx\` ON \`_pillars_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_version_key_idx\` ON \`_pillars_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_version_updated_at_idx\` ON \`_pillars_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_version_created_at_idx\` ON \`_pillars_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_version_version__status_idx\` ON \`_pillars_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_created_at_idx\` ON \`_pillars_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_updated_at_idx\` ON \`_pillars_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_snapshot_idx\` ON \`_pillars_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_published_locale_idx\` ON \`_pillars_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pillars_v_latest_idx\` ON \`_pillars_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_pillars_v_locales\` (
  	\`version_title\` text,
  	\`version_body\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pillars_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pillars_v_locales_locale_parent_id_unique\` ON \`_pillars_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`tracks\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`code\` text,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tracks_key_idx\` ON \`tracks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`tracks_updated_at_idx\` ON \`tracks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`tracks_created_at_idx\` ON \`tracks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`tracks__status_idx\` ON \`tracks\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`tracks_locales\` (
  	\`title\` text,
  	\`body\` text,
  	\`vision\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`tracks_locales_locale_parent_id_unique\` ON \`tracks_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_tracks_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_code\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`tracks\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_tracks_v_parent_idx\` ON \`_tracks_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_tracks_v_version_version_key_idx\` ON \`_tracks_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_tracks_v_version_version_updated_at_idx\` ON \`_tracks_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tracks_v_version_version_created_at_idx\` ON \`_tracks_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tracks_v_version_version__status_idx\` ON \`_tracks_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_tracks_v_created_at_idx\` ON \`_tracks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_tracks_v_updated_at_idx\` ON \`_tracks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_tracks_v_snapshot_idx\` ON \`_tracks_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_tracks_v_published_locale_idx\` ON \`_tracks_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_tracks_v_latest_idx\` ON \`_tracks_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_tracks_v_locales\` (
  	\`version_title\` text,
  	\`version_body\` text,
  	\`version_vision\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_tracks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_tracks_v_locales_locale_parent_id_unique\` ON \`_tracks_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`context_points\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`level\` text,
  	\`order\` numeric,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`context_points_key_idx\` ON \`context_points\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`context_points_updated_at_idx\` ON \`context_points\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`context_points_created_at_idx\` ON \`context_points\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`context_points__status_idx\` ON \`context_points\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`context_points_locales\` (
  	\`text\` text,
  	\`section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`context_points\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`context_points_locales_locale_parent_id_unique\` ON \`context_points_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`context_points_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`figures_id\` integer,
  	\`sources_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`context_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`context_points_rels_order_idx\` ON \`context_points_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`context_points_rels_parent_idx\` ON \`context_points_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`context_points_rels_path_idx\` ON \`context_points_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`context_points_rels_figures_id_idx\` ON \`context_points_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`context_points_rels_sources_id_idx\` ON \`context_points_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_context_points_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_level\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`context_points\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_context_points_v_parent_idx\` ON \`_context_points_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_context_points_v_version_version_key_idx\` ON \`_context_points_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_context_points_v_version_version_updated_at_idx\` ON \`_context_points_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_context_points_v_version_version_created_at_idx\` ON \`_context_points_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_context_points_v_version_version__status_idx\` ON \`_context_points_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_context_points_v_created_at_idx\` ON \`_context_points_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_context_points_v_updated_at_idx\` ON \`_context_points_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_context_points_v_snapshot_idx\` ON \`_context_points_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_context_points_v_published_locale_idx\` ON \`_context_points_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_context_points_v_latest_idx\` ON \`_context_points_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_context_points_v_locales\` (
  	\`version_text\` text,
  	\`version_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_context_points_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_context_points_v_locales_locale_parent_id_unique\` ON \`_context_points_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_context_points_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`figures_id\` integer,
  	\`sources_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_context_points_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_context_points_v_rels_order_idx\` ON \`_context_points_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_context_points_v_rels_parent_idx\` ON \`_context_points_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_context_points_v_rels_path_idx\` ON \`_context_points_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_context_points_v_rels_figures_id_idx\` ON \`_context_points_v_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`_context_points_v_rels_sources_id_idx\` ON \`_context_points_v_rels\` (\`sources_id\`);`)
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
  await db.run(sql`CREATE TABLE \`development_lines\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`subregion_id\` integer,
  	\`kind\` text,
  	\`parent_id\` integer,
  	\`order\` numeric,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`development_lines\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`development_lines_subregion_idx\` ON \`development_lines\` (\`subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`development_lines_parent_idx\` ON \`development_lines\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`development_lines_key_idx\` ON \`development_lines\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`development_lines_updated_at_idx\` ON \`development_lines\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`development_lines_created_at_idx\` ON \`development_lines\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`development_lines__status_idx\` ON \`development_lines\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`development_lines_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`development_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`development_lines_locales_locale_parent_id_unique\` ON \`development_lines_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_development_lines_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_subregion_id\` integer,
  	\`version_kind\` text,
  	\`version_parent_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`development_lines\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`development_lines\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_development_lines_v_parent_idx\` ON \`_development_lines_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_development_lines_v_version_version_subregion_idx\` ON \`_development_lines_v\` (\`version_subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`_development_lines_v_version_version_parent_idx\` ON \`_development_lines_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_development_lines_v_version_version_key_idx\` ON \`_development_lines_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_development_lines_v_version_version_updated_at_idx\` ON \`_development_lines_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_development_lines_v_version_version_created_at_idx\` ON \`_development_lines_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_development_lines_v_version_version__status_idx\` ON \`_development_lines_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_development_lines_v_created_at_idx\` ON \`_development_lines_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_development_lines_v_updated_at_idx\` ON \`_development_lines_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_development_lines_v_snapshot_idx\` ON \`_development_lines_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_development_lines_v_published_locale_idx\` ON \`_development_lines_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_development_lines_v_latest_idx\` ON \`_development_lines_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_development_lines_v_locales\` (
  	\`version_title\` text,
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_development_lines_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_development_lines_v_locales_locale_parent_id_unique\` ON \`_development_lines_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
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
  await db.run(sql`CREATE INDEX \`municipalities_subregion_idx\` ON \`municipalities\` (\`subregion_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_key_idx\` ON \`municipalities\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_updated_at_idx\` ON \`municipalities\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities_created_at_idx\` ON \`municipalities\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`municipalities__status_idx\` ON \`municipalities\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`municipalities_locales_locale_parent_id_unique\` ON \`municipalities_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`municipalities_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`municipalities_texts_order_parent\` ON \`municipalities_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_parent_idx\` ON \`_municipalities_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_subregion_idx\` ON \`_municipalities_v\` (\`version_subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_key_idx\` ON \`_municipalities_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_updated_at_idx\` ON \`_municipalities_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version_created_at_idx\` ON \`_municipalities_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_version_version__status_idx\` ON \`_municipalities_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_created_at_idx\` ON \`_municipalities_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_updated_at_idx\` ON \`_municipalities_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_snapshot_idx\` ON \`_municipalities_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_published_locale_idx\` ON \`_municipalities_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_municipalities_v_latest_idx\` ON \`_municipalities_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_municipalities_v_locales_locale_parent_id_unique\` ON \`_municipalities_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_municipalities_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_municipalities_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_municipalities_v_texts_order_parent\` ON \`_municipalities_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`places\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`subregion_id\` integer,
  	\`outside\` integer DEFAULT false,
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
  await db.run(sql`CREATE INDEX \`places_subregion_idx\` ON \`places\` (\`subregion_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_key_idx\` ON \`places\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`places__status_idx\` ON \`places\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`places_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_locales_locale_parent_id_unique\` ON \`places_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_places_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_type\` text,
  	\`version_subregion_id\` integer,
  	\`version_outside\` integer DEFAULT false,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_parent_idx\` ON \`_places_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_subregion_idx\` ON \`_places_v\` (\`version_subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_key_idx\` ON \`_places_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_updated_at_idx\` ON \`_places_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_created_at_idx\` ON \`_places_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version__status_idx\` ON \`_places_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_created_at_idx\` ON \`_places_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_updated_at_idx\` ON \`_places_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_snapshot_idx\` ON \`_places_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_published_locale_idx\` ON \`_places_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_latest_idx\` ON \`_places_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_places_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_places_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_places_v_locales_locale_parent_id_unique\` ON \`_places_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`infrastructure\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`website\` text,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`infrastructure_key_idx\` ON \`infrastructure\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`infrastructure_updated_at_idx\` ON \`infrastructure\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`infrastructure_created_at_idx\` ON \`infrastructure\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`infrastructure__status_idx\` ON \`infrastructure\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`infrastructure_locales\` (
  	\`title\` text,
  	\`state\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`infrastructure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`infrastructure_locales_locale_parent_id_unique\` ON \`infrastructure_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`infrastructure_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`subregions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`infrastructure\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`infrastructure_rels_order_idx\` ON \`infrastructure_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`infrastructure_rels_parent_idx\` ON \`infrastructure_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`infrastructure_rels_path_idx\` ON \`infrastructure_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`infrastructure_rels_subregions_id_idx\` ON \`infrastructure_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE TABLE \`_infrastructure_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_type\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`infrastructure\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_parent_idx\` ON \`_infrastructure_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_version_version_key_idx\` ON \`_infrastructure_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_version_version_updated_at_idx\` ON \`_infrastructure_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_version_version_created_at_idx\` ON \`_infrastructure_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_version_version__status_idx\` ON \`_infrastructure_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_created_at_idx\` ON \`_infrastructure_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_updated_at_idx\` ON \`_infrastructure_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_snapshot_idx\` ON \`_infrastructure_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_published_locale_idx\` ON \`_infrastructure_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_latest_idx\` ON \`_infrastructure_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_infrastructure_v_locales\` (
  	\`version_title\` text,
  	\`version_state\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_infrastructure_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_infrastructure_v_locales_locale_parent_id_unique\` ON \`_infrastructure_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_infrastructure_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`subregions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_infrastructure_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_rels_order_idx\` ON \`_infrastructure_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_rels_parent_idx\` ON \`_infrastructure_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_rels_path_idx\` ON \`_infrastructure_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_infrastructure_v_rels_subregions_id_idx\` ON \`_infrastructure_v_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE TABLE \`hotspots\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`stage\` text,
  	\`website\` text,
  	\`subregion_id\` integer,
  	\`municipality_id\` integer,
  	\`place_id\` integer,
  	\`latitude\` numeric,
  	\`longitude\` numeric,
  	\`part_of_id\` integer,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`part_of_id\`) REFERENCES \`hotspots\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`hotspots_subregion_idx\` ON \`hotspots\` (\`subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`hotspots_municipality_idx\` ON \`hotspots\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`hotspots_place_idx\` ON \`hotspots\` (\`place_id\`);`)
  await db.run(sql`CREATE INDEX \`hotspots_part_of_idx\` ON \`hotspots\` (\`part_of_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`hotspots_key_idx\` ON \`hotspots\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`hotspots_updated_at_idx\` ON \`hotspots\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`hotspots_created_at_idx\` ON \`hotspots\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`hotspots__status_idx\` ON \`hotspots\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`hotspots_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`focus\` text,
  	\`body\` text,
  	\`public_transport\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`hotspots\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`hotspots_locales_locale_parent_id_unique\` ON \`hotspots_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotspots_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotspots\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotspots_texts_order_parent\` ON \`hotspots_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`hotspots_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` integer,
  	\`sectors_id\` integer,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotspots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sectors_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`hotspots_rels_order_idx\` ON \`hotspots_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`hotspots_rels_parent_idx\` ON \`hotspots_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`hotspots_rels_path_idx\` ON \`hotspots_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`hotspots_rels_themes_id_idx\` ON \`hotspots_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`hotspots_rels_sectors_id_idx\` ON \`hotspots_rels\` (\`sectors_id\`);`)
  await db.run(sql`CREATE INDEX \`hotspots_rels_organisations_id_idx\` ON \`hotspots_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotspots_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_type\` text,
  	\`version_stage\` text,
  	\`version_website\` text,
  	\`version_subregion_id\` integer,
  	\`version_municipality_id\` integer,
  	\`version_place_id\` integer,
  	\`version_latitude\` numeric,
  	\`version_longitude\` numeric,
  	\`version_part_of_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`hotspots\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_place_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_part_of_id\`) REFERENCES \`hotspots\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotspots_v_parent_idx\` ON \`_hotspots_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_version_version_subregion_idx\` ON \`_hotspots_v\` (\`version_subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_version_version_municipality_idx\` ON \`_hotspots_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_version_version_place_idx\` ON \`_hotspots_v\` (\`version_place_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_version_version_part_of_idx\` ON \`_hotspots_v\` (\`version_part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_version_version_key_idx\` ON \`_hotspots_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_version_version_updated_at_idx\` ON \`_hotspots_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_version_version_created_at_idx\` ON \`_hotspots_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_version_version__status_idx\` ON \`_hotspots_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_created_at_idx\` ON \`_hotspots_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_updated_at_idx\` ON \`_hotspots_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_snapshot_idx\` ON \`_hotspots_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_published_locale_idx\` ON \`_hotspots_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_latest_idx\` ON \`_hotspots_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_hotspots_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_focus\` text,
  	\`version_body\` text,
  	\`version_public_transport\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_hotspots_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_hotspots_v_locales_locale_parent_id_unique\` ON \`_hotspots_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotspots_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotspots_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotspots_v_texts_order_parent\` ON \`_hotspots_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_hotspots_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`themes_id\` integer,
  	\`sectors_id\` integer,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_hotspots_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sectors_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_hotspots_v_rels_order_idx\` ON \`_hotspots_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_rels_parent_idx\` ON \`_hotspots_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_rels_path_idx\` ON \`_hotspots_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_rels_themes_id_idx\` ON \`_hotspots_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_rels_sectors_id_idx\` ON \`_hotspots_v_rels\` (\`sectors_id\`);`)
  await db.run(sql`CREATE INDEX \`_hotspots_v_rels_organisations_id_idx\` ON \`_hotspots_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_phases\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_phases_order_idx\` ON \`programmes_phases\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_phases_parent_idx\` ON \`programmes_phases\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`closes_on\` text,
  	\`website\` text,
  	\`checked_on\` text,
  	\`area\` text,
  	\`part_of_id\` integer,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`part_of_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_part_of_idx\` ON \`programmes\` (\`part_of_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_key_idx\` ON \`programmes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`programmes_updated_at_idx\` ON \`programmes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes_created_at_idx\` ON \`programmes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`programmes__status_idx\` ON \`programmes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`programmes_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`instrument\` text,
  	\`focus\` text,
  	\`for_whom\` text,
  	\`state\` text,
  	\`amount\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`programmes_locales_locale_parent_id_unique\` ON \`programmes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_texts_order_parent\` ON \`programmes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`programmes_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`subregions_id\` integer,
  	\`organisations_id\` integer,
  	\`themes_id\` integer,
  	\`sources_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_rels_order_idx\` ON \`programmes_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_parent_idx\` ON \`programmes_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_path_idx\` ON \`programmes_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_subregions_id_idx\` ON \`programmes_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_organisations_id_idx\` ON \`programmes_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_themes_id_idx\` ON \`programmes_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`programmes_rels_sources_id_idx\` ON \`programmes_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_phases\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_phases_order_idx\` ON \`_programmes_v_version_phases\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_phases_parent_idx\` ON \`_programmes_v_version_phases\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_type\` text,
  	\`version_closes_on\` text,
  	\`version_website\` text,
  	\`version_checked_on\` text,
  	\`version_area\` text,
  	\`version_part_of_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_part_of_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_parent_idx\` ON \`_programmes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_part_of_idx\` ON \`_programmes_v\` (\`version_part_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_key_idx\` ON \`_programmes_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_updated_at_idx\` ON \`_programmes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version_created_at_idx\` ON \`_programmes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_version__status_idx\` ON \`_programmes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_created_at_idx\` ON \`_programmes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_updated_at_idx\` ON \`_programmes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_snapshot_idx\` ON \`_programmes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_published_locale_idx\` ON \`_programmes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_latest_idx\` ON \`_programmes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_instrument\` text,
  	\`version_focus\` text,
  	\`version_for_whom\` text,
  	\`version_state\` text,
  	\`version_amount\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_programmes_v_locales_locale_parent_id_unique\` ON \`_programmes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_texts_order_parent\` ON \`_programmes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`subregions_id\` integer,
  	\`organisations_id\` integer,
  	\`themes_id\` integer,
  	\`sources_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_order_idx\` ON \`_programmes_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_parent_idx\` ON \`_programmes_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_path_idx\` ON \`_programmes_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_subregions_id_idx\` ON \`_programmes_v_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_organisations_id_idx\` ON \`_programmes_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_themes_id_idx\` ON \`_programmes_v_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_rels_sources_id_idx\` ON \`_programmes_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE TABLE \`cross_pollinations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`from_id\` integer,
  	\`theme_id\` integer,
  	\`state\` text,
  	\`origin\` text,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`from_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cross_pollinations_from_idx\` ON \`cross_pollinations\` (\`from_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_pollinations_theme_idx\` ON \`cross_pollinations\` (\`theme_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cross_pollinations_key_idx\` ON \`cross_pollinations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`cross_pollinations_updated_at_idx\` ON \`cross_pollinations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cross_pollinations_created_at_idx\` ON \`cross_pollinations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`cross_pollinations__status_idx\` ON \`cross_pollinations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`cross_pollinations_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`partners\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`cross_pollinations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cross_pollinations_locales_locale_parent_id_unique\` ON \`cross_pollinations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cross_pollinations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cross_pollinations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cross_pollinations_texts_order_parent\` ON \`cross_pollinations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`cross_pollinations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`subregions_id\` integer,
  	\`sectors_id\` integer,
  	\`hotspots_id\` integer,
  	\`programmes_id\` integer,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cross_pollinations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sectors_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotspots_id\`) REFERENCES \`hotspots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`cross_pollinations_rels_order_idx\` ON \`cross_pollinations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`cross_pollinations_rels_parent_idx\` ON \`cross_pollinations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_pollinations_rels_path_idx\` ON \`cross_pollinations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`cross_pollinations_rels_subregions_id_idx\` ON \`cross_pollinations_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_pollinations_rels_sectors_id_idx\` ON \`cross_pollinations_rels\` (\`sectors_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_pollinations_rels_hotspots_id_idx\` ON \`cross_pollinations_rels\` (\`hotspots_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_pollinations_rels_programmes_id_idx\` ON \`cross_pollinations_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`cross_pollinations_rels_organisations_id_idx\` ON \`cross_pollinations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_cross_pollinations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_from_id\` integer,
  	\`version_theme_id\` integer,
  	\`version_state\` text,
  	\`version_origin\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`cross_pollinations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_from_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_parent_idx\` ON \`_cross_pollinations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_version_version_from_idx\` ON \`_cross_pollinations_v\` (\`version_from_id\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_version_version_theme_idx\` ON \`_cross_pollinations_v\` (\`version_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_version_version_key_idx\` ON \`_cross_pollinations_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_version_version_updated_at_idx\` ON \`_cross_pollinations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_version_version_created_at_idx\` ON \`_cross_pollinations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_version_version__status_idx\` ON \`_cross_pollinations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_created_at_idx\` ON \`_cross_pollinations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_updated_at_idx\` ON \`_cross_pollinations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_snapshot_idx\` ON \`_cross_pollinations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_published_locale_idx\` ON \`_cross_pollinations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_latest_idx\` ON \`_cross_pollinations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_cross_pollinations_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_partners\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_cross_pollinations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_cross_pollinations_v_locales_locale_parent_id_unique\` ON \`_cross_pollinations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cross_pollinations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_cross_pollinations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_texts_order_parent\` ON \`_cross_pollinations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_cross_pollinations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`subregions_id\` integer,
  	\`sectors_id\` integer,
  	\`hotspots_id\` integer,
  	\`programmes_id\` integer,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_cross_pollinations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sectors_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotspots_id\`) REFERENCES \`hotspots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_rels_order_idx\` ON \`_cross_pollinations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_rels_parent_idx\` ON \`_cross_pollinations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_rels_path_idx\` ON \`_cross_pollinations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_rels_subregions_id_idx\` ON \`_cross_pollinations_v_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_rels_sectors_id_idx\` ON \`_cross_pollinations_v_rels\` (\`sectors_id\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_rels_hotspots_id_idx\` ON \`_cross_pollinations_v_rels\` (\`hotspots_id\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_rels_programmes_id_idx\` ON \`_cross_pollinations_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_cross_pollinations_v_rels_organisations_id_idx\` ON \`_cross_pollinations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`sectors\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`theme_id\` integer,
  	\`municipality_id\` integer,
  	\`parent_id\` integer,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`sectors_theme_idx\` ON \`sectors\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`sectors_municipality_idx\` ON \`sectors\` (\`municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`sectors_parent_idx\` ON \`sectors\` (\`parent_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`sectors_key_idx\` ON \`sectors\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`sectors_updated_at_idx\` ON \`sectors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`sectors_created_at_idx\` ON \`sectors\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`sectors__status_idx\` ON \`sectors\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`sectors_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`sectors_locales_locale_parent_id_unique\` ON \`sectors_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sectors_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sectors_texts_order_parent\` ON \`sectors_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`sectors_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`subregions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`sectors_rels_order_idx\` ON \`sectors_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`sectors_rels_parent_idx\` ON \`sectors_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`sectors_rels_path_idx\` ON \`sectors_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`sectors_rels_subregions_id_idx\` ON \`sectors_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE TABLE \`_sectors_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_theme_id\` integer,
  	\`version_municipality_id\` integer,
  	\`version_parent_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_sectors_v_parent_idx\` ON \`_sectors_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_version_version_theme_idx\` ON \`_sectors_v\` (\`version_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_version_version_municipality_idx\` ON \`_sectors_v\` (\`version_municipality_id\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_version_version_parent_idx\` ON \`_sectors_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_version_version_key_idx\` ON \`_sectors_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_version_version_updated_at_idx\` ON \`_sectors_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_version_version_created_at_idx\` ON \`_sectors_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_version_version__status_idx\` ON \`_sectors_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_created_at_idx\` ON \`_sectors_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_updated_at_idx\` ON \`_sectors_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_snapshot_idx\` ON \`_sectors_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_published_locale_idx\` ON \`_sectors_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_latest_idx\` ON \`_sectors_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_sectors_v_locales\` (
  	\`version_title\` text,
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_sectors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_sectors_v_locales_locale_parent_id_unique\` ON \`_sectors_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sectors_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sectors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sectors_v_texts_order_parent\` ON \`_sectors_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_sectors_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`subregions_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_sectors_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_sectors_v_rels_order_idx\` ON \`_sectors_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_rels_parent_idx\` ON \`_sectors_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_rels_path_idx\` ON \`_sectors_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_sectors_v_rels_subregions_id_idx\` ON \`_sectors_v_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE TABLE \`themes\` (
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
  await db.run(sql`CREATE UNIQUE INDEX \`themes_key_idx\` ON \`themes\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`themes_updated_at_idx\` ON \`themes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`themes_created_at_idx\` ON \`themes\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`themes__status_idx\` ON \`themes\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`themes_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`themes_locales_locale_parent_id_unique\` ON \`themes_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`themes_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`themes_texts_order_parent\` ON \`themes_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v\` (
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_parent_idx\` ON \`_themes_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_key_idx\` ON \`_themes_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_updated_at_idx\` ON \`_themes_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version_created_at_idx\` ON \`_themes_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_version_version__status_idx\` ON \`_themes_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_created_at_idx\` ON \`_themes_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_updated_at_idx\` ON \`_themes_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_snapshot_idx\` ON \`_themes_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_published_locale_idx\` ON \`_themes_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_themes_v_latest_idx\` ON \`_themes_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_themes_v_locales_locale_parent_id_unique\` ON \`_themes_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_themes_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_themes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_themes_v_texts_order_parent\` ON \`_themes_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`type\` text,
  	\`subregion_id\` integer,
  	\`municipality_id\` integer,
  	\`website\` text,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_subregion_idx\` ON \`organisations\` (\`subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_municipality_idx\` ON \`organisations\` (\`municipality_id\`);`)
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
  await db.run(sql`CREATE TABLE \`organisations_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_texts_order_parent\` ON \`organisations_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_organisations_id_idx\` ON \`organisations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_municipalities_id_idx\` ON \`organisations_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_type\` text,
  	\`version_subregion_id\` integer,
  	\`version_municipality_id\` integer,
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
  	FOREIGN KEY (\`version_subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_municipality_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_subregion_idx\` ON \`_organisations_v\` (\`version_subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_municipality_idx\` ON \`_organisations_v\` (\`version_municipality_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_organisations_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_texts_order_parent\` ON \`_organisations_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	\`municipalities_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_organisations_id_idx\` ON \`_organisations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_municipalities_id_idx\` ON \`_organisations_v_rels\` (\`municipalities_id\`);`)
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
  await db.run(sql`CREATE TABLE \`indicators\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`unit\` text,
  	\`frequency\` text,
  	\`source_id\` integer,
  	\`theme_id\` integer,
  	\`challenge_id\` integer,
  	\`order\` numeric,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`challenge_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`indicators_source_idx\` ON \`indicators\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_theme_idx\` ON \`indicators\` (\`theme_id\`);`)
  await db.run(sql`CREATE INDEX \`indicators_challenge_idx\` ON \`indicators\` (\`challenge_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`indicators_key_idx\` ON \`indicators\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`indicators_updated_at_idx\` ON \`indicators\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators_created_at_idx\` ON \`indicators\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`indicators__status_idx\` ON \`indicators\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`indicators_locales\` (
  	\`title\` text,
  	\`definition\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`indicators_locales_locale_parent_id_unique\` ON \`indicators_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_unit\` text,
  	\`version_frequency\` text,
  	\`version_source_id\` integer,
  	\`version_theme_id\` integer,
  	\`version_challenge_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_source_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_challenge_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_indicators_v_parent_idx\` ON \`_indicators_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_source_idx\` ON \`_indicators_v\` (\`version_source_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_theme_idx\` ON \`_indicators_v\` (\`version_theme_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_challenge_idx\` ON \`_indicators_v\` (\`version_challenge_id\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_key_idx\` ON \`_indicators_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_updated_at_idx\` ON \`_indicators_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version_created_at_idx\` ON \`_indicators_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_version_version__status_idx\` ON \`_indicators_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_created_at_idx\` ON \`_indicators_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_updated_at_idx\` ON \`_indicators_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_snapshot_idx\` ON \`_indicators_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_published_locale_idx\` ON \`_indicators_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_indicators_v_latest_idx\` ON \`_indicators_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_indicators_v_locales\` (
  	\`version_title\` text,
  	\`version_definition\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_indicators_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_indicators_v_locales_locale_parent_id_unique\` ON \`_indicators_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`observations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`indicator_id\` integer,
  	\`period\` text,
  	\`value\` numeric,
  	\`qualifier\` text DEFAULT 'exact',
  	\`area\` text,
  	\`subregion_id\` integer,
  	\`figure_id\` integer,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`figure_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`observations_indicator_idx\` ON \`observations\` (\`indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_subregion_idx\` ON \`observations\` (\`subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`observations_figure_idx\` ON \`observations\` (\`figure_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`observations_key_idx\` ON \`observations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`observations_updated_at_idx\` ON \`observations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`observations_created_at_idx\` ON \`observations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`observations__status_idx\` ON \`observations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_observations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_indicator_id\` integer,
  	\`version_period\` text,
  	\`version_value\` numeric,
  	\`version_qualifier\` text DEFAULT 'exact',
  	\`version_area\` text,
  	\`version_subregion_id\` integer,
  	\`version_figure_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_indicator_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_figure_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_observations_v_parent_idx\` ON \`_observations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_observations_v_version_version_indicator_idx\` ON \`_observations_v\` (\`version_indicator_id\`);`)
  await db.run(sql`CREATE INDEX \`_observations_v_version_version_subregion_idx\` ON \`_observations_v\` (\`version_subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`_observations_v_version_version_figure_idx\` ON \`_observations_v\` (\`version_figure_id\`);`)
  await db.run(sql`CREATE INDEX \`_observations_v_version_version_key_idx\` ON \`_observations_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_observations_v_version_version_updated_at_idx\` ON \`_observations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_observations_v_version_version_created_at_idx\` ON \`_observations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_observations_v_version_version__status_idx\` ON \`_observations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_observations_v_created_at_idx\` ON \`_observations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_observations_v_updated_at_idx\` ON \`_observations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_observations_v_snapshot_idx\` ON \`_observations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_observations_v_published_locale_idx\` ON \`_observations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_observations_v_latest_idx\` ON \`_observations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`terms\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_key_idx\` ON \`terms\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`terms_updated_at_idx\` ON \`terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`terms_created_at_idx\` ON \`terms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`terms__status_idx\` ON \`terms\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`terms_locales\` (
  	\`title\` text,
  	\`text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`terms_locales_locale_parent_id_unique\` ON \`terms_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`terms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`terms_texts_order_parent\` ON \`terms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_parent_idx\` ON \`_terms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_key_idx\` ON \`_terms_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_updated_at_idx\` ON \`_terms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version_created_at_idx\` ON \`_terms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_version_version__status_idx\` ON \`_terms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_created_at_idx\` ON \`_terms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_updated_at_idx\` ON \`_terms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_snapshot_idx\` ON \`_terms_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_published_locale_idx\` ON \`_terms_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_terms_v_latest_idx\` ON \`_terms_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_locales\` (
  	\`version_title\` text,
  	\`version_text\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_terms_v_locales_locale_parent_id_unique\` ON \`_terms_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_terms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_terms_v_texts_order_parent\` ON \`_terms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`abbreviations\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`short\` text,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`abbreviations_key_idx\` ON \`abbreviations\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`abbreviations_updated_at_idx\` ON \`abbreviations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`abbreviations_created_at_idx\` ON \`abbreviations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`abbreviations__status_idx\` ON \`abbreviations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`abbreviations_locales\` (
  	\`title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`abbreviations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`abbreviations_locales_locale_parent_id_unique\` ON \`abbreviations_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`abbreviations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	\`terms_id\` integer,
  	\`programmes_id\` integer,
  	\`hotspots_id\` integer,
  	\`infrastructure_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`abbreviations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotspots_id\`) REFERENCES \`hotspots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infrastructure_id\`) REFERENCES \`infrastructure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`abbreviations_rels_order_idx\` ON \`abbreviations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`abbreviations_rels_parent_idx\` ON \`abbreviations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`abbreviations_rels_path_idx\` ON \`abbreviations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`abbreviations_rels_organisations_id_idx\` ON \`abbreviations_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`abbreviations_rels_terms_id_idx\` ON \`abbreviations_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`abbreviations_rels_programmes_id_idx\` ON \`abbreviations_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`abbreviations_rels_hotspots_id_idx\` ON \`abbreviations_rels\` (\`hotspots_id\`);`)
  await db.run(sql`CREATE INDEX \`abbreviations_rels_infrastructure_id_idx\` ON \`abbreviations_rels\` (\`infrastructure_id\`);`)
  await db.run(sql`CREATE TABLE \`_abbreviations_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_short\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`abbreviations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_parent_idx\` ON \`_abbreviations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_version_version_key_idx\` ON \`_abbreviations_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_version_version_updated_at_idx\` ON \`_abbreviations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_version_version_created_at_idx\` ON \`_abbreviations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_version_version__status_idx\` ON \`_abbreviations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_created_at_idx\` ON \`_abbreviations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_updated_at_idx\` ON \`_abbreviations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_snapshot_idx\` ON \`_abbreviations_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_published_locale_idx\` ON \`_abbreviations_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_latest_idx\` ON \`_abbreviations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_abbreviations_v_locales\` (
  	\`version_title\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_abbreviations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_abbreviations_v_locales_locale_parent_id_unique\` ON \`_abbreviations_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_abbreviations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`organisations_id\` integer,
  	\`terms_id\` integer,
  	\`programmes_id\` integer,
  	\`hotspots_id\` integer,
  	\`infrastructure_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_abbreviations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotspots_id\`) REFERENCES \`hotspots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infrastructure_id\`) REFERENCES \`infrastructure\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_rels_order_idx\` ON \`_abbreviations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_rels_parent_idx\` ON \`_abbreviations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_rels_path_idx\` ON \`_abbreviations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_rels_organisations_id_idx\` ON \`_abbreviations_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_rels_terms_id_idx\` ON \`_abbreviations_v_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_rels_programmes_id_idx\` ON \`_abbreviations_v_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_rels_hotspots_id_idx\` ON \`_abbreviations_v_rels\` (\`hotspots_id\`);`)
  await db.run(sql`CREATE INDEX \`_abbreviations_v_rels_infrastructure_id_idx\` ON \`_abbreviations_v_rels\` (\`infrastructure_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`time_zone\` text DEFAULT 'Europe/Amsterdam',
  	\`online\` integer DEFAULT false,
  	\`subregion_id\` integer,
  	\`organiser_id\` integer,
  	\`language\` text,
  	\`registration\` text,
  	\`cancelled\` integer DEFAULT false,
  	\`sequence\` numeric DEFAULT 0,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`organiser_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_subregion_idx\` ON \`events\` (\`subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`events_organiser_idx\` ON \`events\` (\`organiser_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_key_idx\` ON \`events\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`location\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`events_locales_locale_parent_id_unique\` ON \`events_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_texts_order_parent\` ON \`events_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_time_zone\` text DEFAULT 'Europe/Amsterdam',
  	\`version_online\` integer DEFAULT false,
  	\`version_subregion_id\` integer,
  	\`version_organiser_id\` integer,
  	\`version_language\` text,
  	\`version_registration\` text,
  	\`version_cancelled\` integer DEFAULT false,
  	\`version_sequence\` numeric DEFAULT 0,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_organiser_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_subregion_idx\` ON \`_events_v\` (\`version_subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_organiser_idx\` ON \`_events_v\` (\`version_organiser_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_key_idx\` ON \`_events_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_snapshot_idx\` ON \`_events_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_published_locale_idx\` ON \`_events_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_location\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_events_v_locales_locale_parent_id_unique\` ON \`_events_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_texts_order_parent\` ON \`_events_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`milestones\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`sort_date\` text,
  	\`state\` text,
  	\`area\` text,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`milestones_key_idx\` ON \`milestones\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`milestones_updated_at_idx\` ON \`milestones\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`milestones_created_at_idx\` ON \`milestones\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`milestones__status_idx\` ON \`milestones\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`milestones_locales\` (
  	\`title\` text,
  	\`date_label\` text,
  	\`section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`milestones_locales_locale_parent_id_unique\` ON \`milestones_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`milestones_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`subregions_id\` integer,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`milestones_rels_order_idx\` ON \`milestones_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`milestones_rels_parent_idx\` ON \`milestones_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`milestones_rels_path_idx\` ON \`milestones_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`milestones_rels_subregions_id_idx\` ON \`milestones_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE INDEX \`milestones_rels_organisations_id_idx\` ON \`milestones_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE TABLE \`_milestones_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_sort_date\` text,
  	\`version_state\` text,
  	\`version_area\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_milestones_v_parent_idx\` ON \`_milestones_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_key_idx\` ON \`_milestones_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_updated_at_idx\` ON \`_milestones_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version_created_at_idx\` ON \`_milestones_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_version_version__status_idx\` ON \`_milestones_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_created_at_idx\` ON \`_milestones_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_updated_at_idx\` ON \`_milestones_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_snapshot_idx\` ON \`_milestones_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_published_locale_idx\` ON \`_milestones_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_latest_idx\` ON \`_milestones_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_milestones_v_locales\` (
  	\`version_title\` text,
  	\`version_date_label\` text,
  	\`version_section\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_milestones_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_milestones_v_locales_locale_parent_id_unique\` ON \`_milestones_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_milestones_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`subregions_id\` integer,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_milestones_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_milestones_v_rels_order_idx\` ON \`_milestones_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_rels_parent_idx\` ON \`_milestones_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_rels_path_idx\` ON \`_milestones_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_rels_subregions_id_idx\` ON \`_milestones_v_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE INDEX \`_milestones_v_rels_organisations_id_idx\` ON \`_milestones_v_rels\` (\`organisations_id\`);`)
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
  	\`theme_id\` integer,
  	\`weight\` numeric,
  	\`mandated_on\` text,
  	\`visibility\` text DEFAULT 'public',
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`asks_subregion_idx\` ON \`asks\` (\`subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`asks_theme_idx\` ON \`asks\` (\`theme_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`asks_key_idx\` ON \`asks\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`asks_updated_at_idx\` ON \`asks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`asks_created_at_idx\` ON \`asks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`asks__status_idx\` ON \`asks\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`asks_locales\` (
  	\`title\` text,
  	\`problem\` text,
  	\`request\` text,
  	\`effect\` text,
  	\`section\` text,
  	\`legal_reference\` text,
  	\`decision_moment\` text,
  	\`mandate\` text,
  	\`contact\` text,
  	\`outcome\` text,
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
  	\`hotspots_id\` integer,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`asks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`action_lines_id\`) REFERENCES \`action_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotspots_id\`) REFERENCES \`hotspots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`asks_rels_order_idx\` ON \`asks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_parent_idx\` ON \`asks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_path_idx\` ON \`asks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_audiences_id_idx\` ON \`asks_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_figures_id_idx\` ON \`asks_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_sources_id_idx\` ON \`asks_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_action_lines_id_idx\` ON \`asks_rels\` (\`action_lines_id\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_hotspots_id_idx\` ON \`asks_rels\` (\`hotspots_id\`);`)
  await db.run(sql`CREATE INDEX \`asks_rels_organisations_id_idx\` ON \`asks_rels\` (\`organisations_id\`);`)
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
  	\`version_theme_id\` integer,
  	\`version_weight\` numeric,
  	\`version_mandated_on\` text,
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
  	FOREIGN KEY (\`version_subregion_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_theme_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_asks_v_parent_idx\` ON \`_asks_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_version_version_subregion_idx\` ON \`_asks_v\` (\`version_subregion_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_version_version_theme_idx\` ON \`_asks_v\` (\`version_theme_id\`);`)
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
  	\`version_section\` text,
  	\`version_legal_reference\` text,
  	\`version_decision_moment\` text,
  	\`version_mandate\` text,
  	\`version_contact\` text,
  	\`version_outcome\` text,
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
  	\`hotspots_id\` integer,
  	\`organisations_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_asks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`action_lines_id\`) REFERENCES \`action_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotspots_id\`) REFERENCES \`hotspots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_order_idx\` ON \`_asks_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_parent_idx\` ON \`_asks_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_path_idx\` ON \`_asks_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_audiences_id_idx\` ON \`_asks_v_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_figures_id_idx\` ON \`_asks_v_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_sources_id_idx\` ON \`_asks_v_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_action_lines_id_idx\` ON \`_asks_v_rels\` (\`action_lines_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_hotspots_id_idx\` ON \`_asks_v_rels\` (\`hotspots_id\`);`)
  await db.run(sql`CREATE INDEX \`_asks_v_rels_organisations_id_idx\` ON \`_asks_v_rels\` (\`organisations_id\`);`)
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
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_key_idx\` ON \`pages\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_locales\` (
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_locales_locale_parent_id_unique\` ON \`pages_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_texts_order_parent\` ON \`pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_key_idx\` ON \`_pages_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_snapshot_idx\` ON \`_pages_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_published_locale_idx\` ON \`_pages_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_locales\` (
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_slug\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`_pages_v_locales_locale_parent_id_unique\` ON \`_pages_v_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_texts_order_parent\` ON \`_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`key\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_key_idx\` ON \`redirects\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects__status_idx\` ON \`redirects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`_redirects_v\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`parent_id\` integer,
  	\`version_from\` text,
  	\`version_to\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_redirects_v_parent_idx\` ON \`_redirects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_key_idx\` ON \`_redirects_v\` (\`version_key\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_updated_at_idx\` ON \`_redirects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_created_at_idx\` ON \`_redirects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version__status_idx\` ON \`_redirects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_created_at_idx\` ON \`_redirects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_updated_at_idx\` ON \`_redirects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_snapshot_idx\` ON \`_redirects_v\` (\`snapshot\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_published_locale_idx\` ON \`_redirects_v\` (\`published_locale\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_latest_idx\` ON \`_redirects_v\` (\`latest\`);`)
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
  await db.run(sql`CREATE TABLE \`releases\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`pinned_on\` text,
  	\`edition\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`releases_edition_idx\` ON \`releases\` (\`edition\`);`)
  await db.run(sql`CREATE INDEX \`releases_updated_at_idx\` ON \`releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`releases_created_at_idx\` ON \`releases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`releases_locales\` (
  	\`name\` text NOT NULL,
  	\`note\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`releases_locales_locale_parent_id_unique\` ON \`releases_locales\` (\`_locale\`,\`_parent_id\`);`)
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
  	\`chapters_id\` integer,
  	\`messages_id\` integer,
  	\`accelerators_id\` integer,
  	\`action_lines_id\` integer,
  	\`updates_id\` integer,
  	\`challenges_id\` integer,
  	\`pillars_id\` integer,
  	\`tracks_id\` integer,
  	\`context_points_id\` integer,
  	\`subregions_id\` integer,
  	\`development_lines_id\` integer,
  	\`municipalities_id\` integer,
  	\`places_id\` integer,
  	\`infrastructure_id\` integer,
  	\`hotspots_id\` integer,
  	\`programmes_id\` integer,
  	\`cross_pollinations_id\` integer,
  	\`sectors_id\` integer,
  	\`themes_id\` integer,
  	\`organisations_id\` integer,
  	\`figures_id\` integer,
  	\`sources_id\` integer,
  	\`indicators_id\` integer,
  	\`observations_id\` integer,
  	\`terms_id\` integer,
  	\`abbreviations_id\` integer,
  	\`events_id\` integer,
  	\`milestones_id\` integer,
  	\`asks_id\` integer,
  	\`audiences_id\` integer,
  	\`pages_id\` integer,
  	\`redirects_id\` integer,
  	\`media_id\` integer,
  	\`releases_id\` integer,
  	\`users_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`chapters_id\`) REFERENCES \`chapters\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`messages_id\`) REFERENCES \`messages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`accelerators_id\`) REFERENCES \`accelerators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`action_lines_id\`) REFERENCES \`action_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`updates_id\`) REFERENCES \`updates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`challenges_id\`) REFERENCES \`challenges\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pillars_id\`) REFERENCES \`pillars\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`tracks_id\`) REFERENCES \`tracks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`context_points_id\`) REFERENCES \`context_points\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`subregions_id\`) REFERENCES \`subregions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`development_lines_id\`) REFERENCES \`development_lines\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`municipalities_id\`) REFERENCES \`municipalities\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`infrastructure_id\`) REFERENCES \`infrastructure\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`hotspots_id\`) REFERENCES \`hotspots\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`programmes_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cross_pollinations_id\`) REFERENCES \`cross_pollinations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sectors_id\`) REFERENCES \`sectors\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`themes_id\`) REFERENCES \`themes\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`figures_id\`) REFERENCES \`figures\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`sources_id\`) REFERENCES \`sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`indicators_id\`) REFERENCES \`indicators\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`observations_id\`) REFERENCES \`observations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`terms_id\`) REFERENCES \`terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`abbreviations_id\`) REFERENCES \`abbreviations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`milestones_id\`) REFERENCES \`milestones\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`asks_id\`) REFERENCES \`asks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audiences_id\`) REFERENCES \`audiences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`releases_id\`) REFERENCES \`releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_chapters_id_idx\` ON \`payload_locked_documents_rels\` (\`chapters_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_messages_id_idx\` ON \`payload_locked_documents_rels\` (\`messages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_accelerators_id_idx\` ON \`payload_locked_documents_rels\` (\`accelerators_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_action_lines_id_idx\` ON \`payload_locked_documents_rels\` (\`action_lines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_updates_id_idx\` ON \`payload_locked_documents_rels\` (\`updates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_challenges_id_idx\` ON \`payload_locked_documents_rels\` (\`challenges_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pillars_id_idx\` ON \`payload_locked_documents_rels\` (\`pillars_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_tracks_id_idx\` ON \`payload_locked_documents_rels\` (\`tracks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_context_points_id_idx\` ON \`payload_locked_documents_rels\` (\`context_points_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_subregions_id_idx\` ON \`payload_locked_documents_rels\` (\`subregions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_development_lines_id_idx\` ON \`payload_locked_documents_rels\` (\`development_lines_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_municipalities_id_idx\` ON \`payload_locked_documents_rels\` (\`municipalities_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_infrastructure_id_idx\` ON \`payload_locked_documents_rels\` (\`infrastructure_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_hotspots_id_idx\` ON \`payload_locked_documents_rels\` (\`hotspots_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_programmes_id_idx\` ON \`payload_locked_documents_rels\` (\`programmes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cross_pollinations_id_idx\` ON \`payload_locked_documents_rels\` (\`cross_pollinations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sectors_id_idx\` ON \`payload_locked_documents_rels\` (\`sectors_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_themes_id_idx\` ON \`payload_locked_documents_rels\` (\`themes_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_figures_id_idx\` ON \`payload_locked_documents_rels\` (\`figures_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_indicators_id_idx\` ON \`payload_locked_documents_rels\` (\`indicators_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_observations_id_idx\` ON \`payload_locked_documents_rels\` (\`observations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_abbreviations_id_idx\` ON \`payload_locked_documents_rels\` (\`abbreviations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_milestones_id_idx\` ON \`payload_locked_documents_rels\` (\`milestones_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_asks_id_idx\` ON \`payload_locked_documents_rels\` (\`asks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audiences_id_idx\` ON \`payload_locked_documents_rels\` (\`audiences_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`releases_id\`);`)
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
  await db.run(sql`CREATE TABLE \`settings_home\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_home_order_idx\` ON \`settings_home\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`settings_home_parent_idx\` ON \`settings_home\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`mailbox\` text,
  	\`transparency_register\` text,
  	\`licence_url\` text,
  	\`licence_confirmed\` integer DEFAULT false NOT NULL,
  	\`boundaries\` text,
  	\`changed_on\` text,
  	\`internal_note\` text,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`settings_locales\` (
  	\`sender\` text,
  	\`licence\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`_locale\` text NOT NULL,
  	\`_parent_id\` integer NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`settings_locales_locale_parent_id_unique\` ON \`settings_locales\` (\`_locale\`,\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_texts_order_parent\` ON \`settings_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` integer NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_rels_order_idx\` ON \`settings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_parent_idx\` ON \`settings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_path_idx\` ON \`settings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_media_id_idx\` ON \`settings_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE TABLE \`publication\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`chapters\`;`)
  await db.run(sql`DROP TABLE \`chapters_locales\`;`)
  await db.run(sql`DROP TABLE \`chapters_texts\`;`)
  await db.run(sql`DROP TABLE \`chapters_rels\`;`)
  await db.run(sql`DROP TABLE \`_chapters_v\`;`)
  await db.run(sql`DROP TABLE \`_chapters_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_chapters_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_chapters_v_rels\`;`)
  await db.run(sql`DROP TABLE \`messages\`;`)
  await db.run(sql`DROP TABLE \`messages_locales\`;`)
  await db.run(sql`DROP TABLE \`_messages_v\`;`)
  await db.run(sql`DROP TABLE \`_messages_v_locales\`;`)
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
  await db.run(sql`DROP TABLE \`updates\`;`)
  await db.run(sql`DROP TABLE \`updates_locales\`;`)
  await db.run(sql`DROP TABLE \`_updates_v\`;`)
  await db.run(sql`DROP TABLE \`_updates_v_locales\`;`)
  await db.run(sql`DROP TABLE \`challenges\`;`)
  await db.run(sql`DROP TABLE \`challenges_locales\`;`)
  await db.run(sql`DROP TABLE \`challenges_rels\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_challenges_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pillars\`;`)
  await db.run(sql`DROP TABLE \`pillars_locales\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v\`;`)
  await db.run(sql`DROP TABLE \`_pillars_v_locales\`;`)
  await db.run(sql`DROP TABLE \`tracks\`;`)
  await db.run(sql`DROP TABLE \`tracks_locales\`;`)
  await db.run(sql`DROP TABLE \`_tracks_v\`;`)
  await db.run(sql`DROP TABLE \`_tracks_v_locales\`;`)
  await db.run(sql`DROP TABLE \`context_points\`;`)
  await db.run(sql`DROP TABLE \`context_points_locales\`;`)
  await db.run(sql`DROP TABLE \`context_points_rels\`;`)
  await db.run(sql`DROP TABLE \`_context_points_v\`;`)
  await db.run(sql`DROP TABLE \`_context_points_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_context_points_v_rels\`;`)
  await db.run(sql`DROP TABLE \`subregions\`;`)
  await db.run(sql`DROP TABLE \`subregions_locales\`;`)
  await db.run(sql`DROP TABLE \`subregions_texts\`;`)
  await db.run(sql`DROP TABLE \`subregions_rels\`;`)
  await db.run(sql`DROP TABLE \`_subregions_v\`;`)
  await db.run(sql`DROP TABLE \`_subregions_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_subregions_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_subregions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`development_lines\`;`)
  await db.run(sql`DROP TABLE \`development_lines_locales\`;`)
  await db.run(sql`DROP TABLE \`_development_lines_v\`;`)
  await db.run(sql`DROP TABLE \`_development_lines_v_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities\`;`)
  await db.run(sql`DROP TABLE \`municipalities_locales\`;`)
  await db.run(sql`DROP TABLE \`municipalities_texts\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_municipalities_v_texts\`;`)
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`DROP TABLE \`places_locales\`;`)
  await db.run(sql`DROP TABLE \`_places_v\`;`)
  await db.run(sql`DROP TABLE \`_places_v_locales\`;`)
  await db.run(sql`DROP TABLE \`infrastructure\`;`)
  await db.run(sql`DROP TABLE \`infrastructure_locales\`;`)
  await db.run(sql`DROP TABLE \`infrastructure_rels\`;`)
  await db.run(sql`DROP TABLE \`_infrastructure_v\`;`)
  await db.run(sql`DROP TABLE \`_infrastructure_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_infrastructure_v_rels\`;`)
  await db.run(sql`DROP TABLE \`hotspots\`;`)
  await db.run(sql`DROP TABLE \`hotspots_locales\`;`)
  await db.run(sql`DROP TABLE \`hotspots_texts\`;`)
  await db.run(sql`DROP TABLE \`hotspots_rels\`;`)
  await db.run(sql`DROP TABLE \`_hotspots_v\`;`)
  await db.run(sql`DROP TABLE \`_hotspots_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_hotspots_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_hotspots_v_rels\`;`)
  await db.run(sql`DROP TABLE \`programmes_phases\`;`)
  await db.run(sql`DROP TABLE \`programmes\`;`)
  await db.run(sql`DROP TABLE \`programmes_locales\`;`)
  await db.run(sql`DROP TABLE \`programmes_texts\`;`)
  await db.run(sql`DROP TABLE \`programmes_rels\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_phases\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_rels\`;`)
  await db.run(sql`DROP TABLE \`cross_pollinations\`;`)
  await db.run(sql`DROP TABLE \`cross_pollinations_locales\`;`)
  await db.run(sql`DROP TABLE \`cross_pollinations_texts\`;`)
  await db.run(sql`DROP TABLE \`cross_pollinations_rels\`;`)
  await db.run(sql`DROP TABLE \`_cross_pollinations_v\`;`)
  await db.run(sql`DROP TABLE \`_cross_pollinations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_cross_pollinations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_cross_pollinations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`sectors\`;`)
  await db.run(sql`DROP TABLE \`sectors_locales\`;`)
  await db.run(sql`DROP TABLE \`sectors_texts\`;`)
  await db.run(sql`DROP TABLE \`sectors_rels\`;`)
  await db.run(sql`DROP TABLE \`_sectors_v\`;`)
  await db.run(sql`DROP TABLE \`_sectors_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_sectors_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_sectors_v_rels\`;`)
  await db.run(sql`DROP TABLE \`themes\`;`)
  await db.run(sql`DROP TABLE \`themes_locales\`;`)
  await db.run(sql`DROP TABLE \`themes_texts\`;`)
  await db.run(sql`DROP TABLE \`_themes_v\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_themes_v_texts\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_locales\`;`)
  await db.run(sql`DROP TABLE \`organisations_texts\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`figures\`;`)
  await db.run(sql`DROP TABLE \`figures_locales\`;`)
  await db.run(sql`DROP TABLE \`_figures_v\`;`)
  await db.run(sql`DROP TABLE \`_figures_v_locales\`;`)
  await db.run(sql`DROP TABLE \`sources\`;`)
  await db.run(sql`DROP TABLE \`sources_locales\`;`)
  await db.run(sql`DROP TABLE \`_sources_v\`;`)
  await db.run(sql`DROP TABLE \`_sources_v_locales\`;`)
  await db.run(sql`DROP TABLE \`indicators\`;`)
  await db.run(sql`DROP TABLE \`indicators_locales\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v\`;`)
  await db.run(sql`DROP TABLE \`_indicators_v_locales\`;`)
  await db.run(sql`DROP TABLE \`observations\`;`)
  await db.run(sql`DROP TABLE \`_observations_v\`;`)
  await db.run(sql`DROP TABLE \`terms\`;`)
  await db.run(sql`DROP TABLE \`terms_locales\`;`)
  await db.run(sql`DROP TABLE \`terms_texts\`;`)
  await db.run(sql`DROP TABLE \`_terms_v\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_terms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`abbreviations\`;`)
  await db.run(sql`DROP TABLE \`abbreviations_locales\`;`)
  await db.run(sql`DROP TABLE \`abbreviations_rels\`;`)
  await db.run(sql`DROP TABLE \`_abbreviations_v\`;`)
  await db.run(sql`DROP TABLE \`_abbreviations_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_abbreviations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_locales\`;`)
  await db.run(sql`DROP TABLE \`events_texts\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_events_v_texts\`;`)
  await db.run(sql`DROP TABLE \`milestones\`;`)
  await db.run(sql`DROP TABLE \`milestones_locales\`;`)
  await db.run(sql`DROP TABLE \`milestones_rels\`;`)
  await db.run(sql`DROP TABLE \`_milestones_v\`;`)
  await db.run(sql`DROP TABLE \`_milestones_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_milestones_v_rels\`;`)
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
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_locales\`;`)
  await db.run(sql`DROP TABLE \`pages_texts\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_locales\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`_redirects_v\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`releases\`;`)
  await db.run(sql`DROP TABLE \`releases_locales\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`settings_home\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings_locales\`;`)
  await db.run(sql`DROP TABLE \`settings_texts\`;`)
  await db.run(sql`DROP TABLE \`settings_rels\`;`)
  await db.run(sql`DROP TABLE \`publication\`;`)
}
