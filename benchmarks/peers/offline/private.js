exports.handler = async (event) => ({
  statusCode: 200,
  body: JSON.stringify({ authContext: event.requestContext.authorizer }),
});
