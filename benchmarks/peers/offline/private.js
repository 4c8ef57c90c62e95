exports.handler = async (event) => ({
  statusCode: 200,
  body: JSON.stringify({ authContext: event.requestContext.authorizer }),
});
exports.health = async () => ({ statusCode: 200, body: JSON.stringify({ status: 'ok' }) });
