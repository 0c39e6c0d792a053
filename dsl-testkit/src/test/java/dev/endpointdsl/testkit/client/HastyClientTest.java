package dev.endpointdsl.testkit.client;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Clients that keep connections, send headers and body separately, and close a connection as soon
 * as they have the headers of a response, as the AWS SDK for Go can do: they lose a body that does
 * not arrive together with its headers.
 */
class HastyClientTest {

  private static final int CLIENTS = 10;
  private static final int REQUESTS = 200;

  /** The number of bytes that Go's HTTP client reads at once. */
  private static final int BUFFER = 4096;

  @Test
  void theWholeResponseArrivesWithItsHeaders() {
    try (LocalSageMaker sageMaker = LocalSageMaker.start()) {
      List<CompletableFuture<List<String>>> clients =
          IntStream.range(0, CLIENTS)
              .mapToObj(i -> CompletableFuture.supplyAsync(() -> firstReads(sageMaker, i)))
              .toList();

      List<String> answers = clients.stream().flatMap(client -> client.join().stream()).toList();
      assertThat(answers).hasSize(CLIENTS * REQUESTS);
      assertThat(answers).filteredOn(answer -> !isWhole(answer)).isEmpty();
    }
  }

  private static boolean isWhole(String answer) {
    return answer.startsWith("HTTP/1.1 200 ") && answer.endsWith("\"}");
  }

  private static List<String> firstReads(LocalSageMaker sageMaker, int client) {
    URI endpoint = sageMaker.endpoint();
    try (Socket socket = new Socket(endpoint.getHost(), endpoint.getPort())) {
      socket.setTcpNoDelay(true);
      List<String> answers = new ArrayList<>();
      for (int i = 0; i < REQUESTS; i++) {
        create(socket.getOutputStream(), "model-" + client + "-" + i);
        byte[] read = new byte[BUFFER];
        answers.add(new String(read, 0, socket.getInputStream().read(read), ISO_8859_1));
      }
      return answers;
    } catch (IOException e) {
      throw new AssertionError("client " + client + " received no response", e);
    }
  }

  private static void create(OutputStream to, String model) throws IOException {
    String body = "{\"ModelName\":\"" + model + "\"}";
    String headers =
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-amz-json-1.1\r\n"
            + "X-Amz-Target: SageMaker.CreateModel\r\nContent-Length: "
            + body.length()
            + "\r\n\r\n";
    to.write(headers.getBytes(ISO_8859_1));
    to.flush();
    to.write(body.getBytes(ISO_8859_1));
    to.flush();
  }
}
