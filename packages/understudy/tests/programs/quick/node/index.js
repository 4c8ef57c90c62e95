exports.asked = async (event, context) => ({ route: event.routeKey, function: context.functionName.split("-")[0] });
exports.called = (event, context, callback) => callback(null, { statusCode: 201, body: "called back" });
exports.thrown = async () => { throw new TypeError("no"); };
