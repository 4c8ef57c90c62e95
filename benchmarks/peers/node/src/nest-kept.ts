import { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppModule, AuthService } from './nest-module';

let app: INestApplicationContext | undefined;

export const handler = async (event: any) => {
  app ??= await NestFactory.createApplicationContext(AppModule, { logger: false });
  return app.get(AuthService).authorize(event);
};
