// Each peer as one bundled file, minified, as their own deployment guides advise: from ES modules, so that what isn't
// used is left out.
import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const shared = new Set(['policy.js', 'secret.js']);
const names = readdirSync('modules').filter((name) => !shared.has(name));
await build({
  entryPoints: names.map((name) => `modules/${name}`),
  outdir: process.argv[2] ?? 'bundles',
  bundle: true,
  minify: true,
  keepNames: true,
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'],
  // Optional parts of NestJS and the drivers, which these programs don't use.
  external: [
    '@nestjs/microservices', '@nestjs/microservices/*', '@nestjs/websockets', '@nestjs/websockets/*',
    '@nestjs/platform-express', 'class-transformer', 'class-transformer/*', 'class-validator',
    '@aws-sdk/credential-providers', '@mongodb-js/zstd', 'gcp-metadata', 'kerberos', 'mongodb-client-encryption',
    'snappy', 'socks', 'aws4',
  ],
});
