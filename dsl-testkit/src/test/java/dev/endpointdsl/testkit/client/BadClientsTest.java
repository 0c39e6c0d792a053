package dev.endpointdsl.testkit.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import dev.endpointdsl.testkit.fixture.SdkRequests;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Clients that stall or disconnect do not affect other clients. */
@Timeout(60)
class BadClientsTest {

  private static final String HEAD =
      String.join(
          "\r\n",
          "POST / HTTP/1.1",
          "Host: localhost",
          "X-Amz-Target: SageMaker.ListEndpointConfigs",
          "Content-Type: application/x-amz-json-1.1",
          "");

  private final LocalSageMaker sageMaker = SdkRequests.permissive().start();
  private final List<Socket> sockets = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    sageMaker.close();
  }

  @Test
  void survivesConnectionsThatSendNothing() throws IOException {
    stall("", 200);

    assertServes();
  }

  @Test
  void survivesHalfHeaders() throws IOException {
    stall("POST / HTTP/1.1\r\nHost: loc", 200);

    assertServes();
  }

  @Test
  void survivesHalfBodies() throws IOException {
    stall(HEAD + "Content-Length: 1000\r\n\r\n{", 200);

    assertServes();
  }

  @Test
  void survivesGarbage() throws IOException {
    stall("\u0001\u0002 nonsense\r\n\r\n", 20);
    stall("POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n", 20);
    stall("POST mailto:x HTTP/1.1\r\n\r\n", 20);

    assertServes();
  }

  @Test
  void survivesClientsThatDisconnect() throws IOException {
    for (int i = 0; i < 50; i++) {
      abort(HEAD + "Content-Length: 1000\r\n\r\n{");
      abort(HEAD + "Content-Length: 2\r\n\r\n{}");
    }

    assertServes();
  }

  @Test
  void closesWhileAClientStalls() throws IOException {
    stall("POST / HTTP/1.1\r\nHost: loc", 5);
    stall(HEAD + "Content-Length: 1000\r\n\r\n{", 5);
    assertServes();

    long begin = System.nanoTime();
    sageMaker.close();

    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(30));
  }

  @Test
  void letsARequestInFlightFinish() throws Exception {
    Socket socket = open();
    socket.getOutputStream().write((HEAD + "Content-Length: 2\r\n\r\n{").getBytes(US_ASCII));
    assertServes();
    Thread.sleep(1000); // until the server has begun the request, even on a busy machine
    Thread closing = new Thread(sageMaker::close);
    closing.start();
    Thread.sleep(200);

    socket.getOutputStream().write('}');
    byte[] answer = socket.getInputStream().readNBytes(15);
    closing.join();

    assertThat(new String(answer, US_ASCII)).isEqualTo("HTTP/1.1 200 OK");
  }

  @Test
  void keepsConnectionsAlive() throws IOException {
    Socket socket = open();
    byte[] request = (HEAD + "Content-Length: 2\r\n\r\n{}").getBytes(US_ASCII);
    for (int i = 0; i < 3; i++) {
      socket.getOutputStream().write(request);
      assertThat(answer(socket)).startsWith("HTTP/1.1 200 OK").endsWith("{\"EndpointConfigs\":[]}");
    }
  }

  private static String answer(Socket socket) throws IOException {
    StringBuilder answer = new StringBuilder();
    while (answer.indexOf("]}") < 0) {
      int next = socket.getInputStream().read();
      assertThat(next).as("next byte after: %s", answer).isNotNegative();
      answer.append((char) next);
    }
    return answer.toString();
  }

  private void assertServes() {
    assertThat(sageMaker.client().listEndpointConfigs(request -> {}).endpointConfigs()).isEmpty();
  }

  private void stall(String request, int times) throws IOException {
    for (int i = 0; i < times; i++) {
      open().getOutputStream().write(request.getBytes(US_ASCII));
    }
  }

  /** Sends a string and resets the connection. */
  private void abort(String request) throws IOException {
    try (Socket socket = open()) {
      socket.setSoLinger(true, 0);
      socket.getOutputStream().write(request.getBytes(US_ASCII));
    }
  }

  private Socket open() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), sageMaker.endpoint().getPort());
    socket.setSoTimeout(20_000);
    sockets.add(socket);
    return socket;
  }
}
