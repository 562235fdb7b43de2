import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`programmes_also_gives\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`programmes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`programmes_also_gives_order_idx\` ON \`programmes_also_gives\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`programmes_also_gives_parent_idx\` ON \`programmes_also_gives\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_programmes_v_version_also_gives\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` integer NOT NULL,
  	\`value\` text,
  	\`id\` integer PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_programmes_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_also_gives_order_idx\` ON \`_programmes_v_version_also_gives\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_programmes_v_version_also_gives_parent_idx\` ON \`_programmes_v_version_also_gives\` (\`parent_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`programmes_also_gives\`;`)
  await db.run(sql`DROP TABLE \`_programmes_v_version_also_gives\`;`)
}
