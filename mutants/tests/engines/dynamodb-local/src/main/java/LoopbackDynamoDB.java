import com.amazonaws.services.dynamodbv2.local.main.ServerRunner;
import com.amazonaws.services.dynamodbv2.local.server.DynamoDBProxyServer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/**
 * DynamoDB Local on the loopback address alone; its own ServerRunner listens on every interface.
 *
 * <p>Takes ServerRunner's arguments but for the port, and two properties: {@code -Dport=N} (0, the default, takes a
 * free one) and {@code -DwatchParent=true} (end when the process that started this one ends). Prints one line,
 * {@code ready ADDRESS}, when it is.
 */
public final class LoopbackDynamoDB {
    public static void main(String[] arguments) throws Exception {
        if (Boolean.getBoolean("watchParent")) {
            stopWithParent();
        }
        DynamoDBProxyServer server = ServerRunner.createServerFromCommandLineArgs(arguments);
        ServerConnector connector = connectorOf(server);
        connector.setHost("127.0.0.1");
        connector.setPort(Integer.getInteger("port", 0));
        server.start();
        System.out.println("ready http://127.0.0.1:" + connector.getLocalPort());
        server.join();
    }

    private static ServerConnector connectorOf(DynamoDBProxyServer server) throws ReflectiveOperationException {
        var field = DynamoDBProxyServer.class.getDeclaredField("server");
        field.setAccessible(true);
        return (ServerConnector) ((Server) field.get(server)).getConnectors()[0];
    }

    private static void stopWithParent() {
        ProcessHandle.current().parent().ifPresent(
                parent -> parent.onExit().thenRun(() -> Runtime.getRuntime().halt(0)));
    }
}
