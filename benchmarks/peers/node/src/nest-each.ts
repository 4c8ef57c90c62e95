import { NestFactory } from '@nestjs/core';
import { AppModule, AuthService } from './nest-module';

export const handler = async (event: any) => {
  const app = await NestFactory.createApplicationContext(AppModule, { logger: false });
  return app.get(AuthService).authorize(event);
};
