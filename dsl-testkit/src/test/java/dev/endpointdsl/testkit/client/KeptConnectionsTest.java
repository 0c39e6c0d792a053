package dev.endpointdsl.testkit.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.endpointdsl.testkit.LocalSageMaker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Connections that clients keep: HTTP/1.1 as it is, and names of the server. */
@Timeout(60)
class KeptConnectionsTest {

  private final LocalSageMaker sageMaker =
      LocalSageMaker.builder().allowedHosts("Build.example").start();
  private final List<Socket> sockets = new ArrayList<>();

  @AfterEach
  void close() throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
    sageMaker.close();
  }

  /** A program keeps the JDK's limits if it has used the JDK's server before. */
  @Test
  void manyIdleConnectionsAreAllServedAgain() throws IOException {
    for (int i = 0; i < 500; i++) {
      assertThat(statusOf(open(), list("localhost"))).isEqualTo("HTTP/1.1 200 OK");
    }
    for (Socket socket : List.copyOf(sockets)) {
      assertThat(statusOf(socket, list("localhost"))).isEqualTo("HTTP/1.1 200 OK");
    }
  }

  @Test
  void aConnectionThatTheClientWantsClosedIsAnnouncedAsClosed() throws IOException {
    Socket socket = open();
    send(socket, list("localhost").replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n"));

    assertThat(rest(socket)).contains("\r\nConnection: close\r\n").endsWith("[]}");
  }

  @Test
  void aRequestOfHttp10EndsItsConnection() throws IOException {
    Socket socket = open();
    send(socket, list("localhost").replace("HTTP/1.1", "HTTP/1.0"));

    assertThat(rest(socket)).startsWith("HTTP/1.1 200 OK").endsWith("[]}");
  }

  @Test
  void requestsInOnePacketAreServedInOrder() throws IOException {
    Socket socket = open();
    String last = list("localhost").replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
    send(socket, list("localhost") + "GET / HTTP/1.1\r\n\r\n" + last);

    assertThat(rest(socket).split("HTTP/1.1 200 OK", -1))
        .hasSize(4)
        .satisfies(
            answers -> {
              assertThat(answers[1]).endsWith("[]}");
              assertThat(answers[2]).contains("LocalSageMaker");
            });
  }

  @Test
  void bodiesInChunksAreRead() throws IOException {
    String head = list("localhost").split("Content-Length", 2)[0];
    Socket socket = open();
    String chunked =
        head + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;x=y\r\n}\r\n0\r\nA: b\r\n\r\n";

    assertThat(statusOf(socket, chunked)).isEqualTo("HTTP/1.1 200 OK");
    assertThat(statusOf(socket, chunked)).isEqualTo("HTTP/1.1 200 OK");
  }

  @Test
  void aClientThatWaitsForPermissionIsToldToContinue() throws IOException {
    Socket socket = open();
    String[] request = list("localhost").split("\r\n\r\n", 2);
    send(socket, request[0] + "\r\nExpect: 100-continue\r\n\r\n");

    assertThat(new String(socket.getInputStream().readNBytes(25), US_ASCII))
        .isEqualTo("HTTP/1.1 100 Continue\r\n\r\n");
    assertThat(statusOf(socket, request[1])).isEqualTo("HTTP/1.1 200 OK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nonsense\r\n\r\n",
        "POST / HTTP/2.0\r\n\r\n",
        "POST mailto:x HTTP/1.1\r\n\r\n",
        "POST /%zz HTTP/1.1\r\n\r\n",
        "POST / HTTP/1.1\r\n no: name\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
        "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
        "POST / HTTP/1.1\r\nTransfer-Encoding: gzip\r\n\r\n",
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n",
        "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{}\r\n",
      })
  void whatIsNotHttpIsRefused(String request) throws IOException {
    Socket socket = open();
    send(socket, request);

    assertThat(rest(socket))
        .startsWith("HTTP/1.1 400 Bad Request\r\n")
        .contains("Connection: close", "MalformedHttpRequestException");
    assertThat(sageMaker.requests()).isEmpty();
  }

  @Test
  void endlessHeadersAreRefused() throws IOException {
    Socket socket = open();
    send(socket, "POST / HTTP/1.1\r\nX: " + "x".repeat(70_000));

    assertThat(rest(socket)).startsWith("HTTP/1.1 400 ").contains("the headers are over 65536");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "LOCALHOST:80",
        "api.localhost",
        "127.0.0.1:1",
        "127.9.9.9",
        "[::1]",
        "[::1]:80",
        "build.example",
        "BUILD.example:4570"
      })
  void namesOfThisMachineAreServed(String host) throws IOException {
    assertThat(statusOf(open(), list(host))).isEqualTo("HTTP/1.1 200 OK");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:80",
        "localhost.evil.example",
        "notlocalhost",
        "127.0.0.1.evil.example",
        "10.0.0.1",
        "a.build.example",
        "",
        "[::2]"
      })
  void otherNamesAreRefused(String host) throws IOException {
    Socket socket = open();

    assertThat(statusOf(socket, list(host))).isEqualTo("HTTP/1.1 403 Forbidden");
    assertThat(sageMaker.requests()).isEmpty();
    assertThat(statusOf(socket, list("localhost"))).isEqualTo("HTTP/1.1 200 OK");
  }

  private static String list(String host) {
    return "POST / HTTP/1.1\r\nHost: "
        + host
        + "\r\nX-Amz-Target: SageMaker.ListEndpointConfigs\r\n"
        + "Content-Type: application/x-amz-json-1.1\r\nContent-Length: 2\r\n\r\n{}";
  }

  /** Sends a request, reads the whole response, and returns its first line. */
  private static String statusOf(Socket socket, String request) throws IOException {
    send(socket, request);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), US_ASCII), 1);
    String status = String.valueOf(in.readLine());
    int length = 0;
    for (String line = in.readLine(); !line.isEmpty(); line = in.readLine()) {
      length = line.startsWith("Content-Length: ") ? Integer.parseInt(line.substring(16)) : length;
    }
    for (int i = 0; i < length; i++) {
      assertThat(in.read()).isNotNegative();
    }
    return status;
  }

  private static void send(Socket socket, String request) throws IOException {
    socket.getOutputStream().write(request.getBytes(US_ASCII));
  }

  private static String rest(Socket socket) throws IOException {
    return new String(socket.getInputStream().readAllBytes(), US_ASCII);
  }

  private Socket open() throws IOException {
    Socket socket = new Socket(sageMaker.endpoint().getHost(), sageMaker.endpoint().getPort());
    socket.setSoTimeout(20_000);
    sockets.add(socket);
    return socket;
  }
}
