package dev.endpointdsl.testkit.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A machine on which connections cannot be accepted for some time. */
class TcpProxyTest {

  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  @Test
  void aLastingFailureDoesNotKeepTheProcessorBusy() throws IOException, InterruptedException {
    FailingListener listener = new FailingListener(Integer.MAX_VALUE, 10);
    long begin = System.nanoTime();
    try (ServerSocket server = new ServerSocket(0, 1, LOOPBACK);
        TcpProxy proxy = TcpProxy.start(listener, address(server))) {
      assertThat(listener.failed.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(System.nanoTime() - begin).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(400));
      assertThat(proxy.port()).isEqualTo(listener.getLocalPort());
    }
    assertThat(listener.isClosed()).isTrue();
  }

  @Test
  void acceptsAgainWhenTheFailureIsOver() throws IOException {
    FailingListener listener = new FailingListener(3, 3);
    try (ServerSocket server = new ServerSocket(0, 1, LOOPBACK);
        TcpProxy proxy = TcpProxy.start(listener, address(server));
        Socket client = new Socket(LOOPBACK, proxy.port());
        Socket proxied = server.accept()) {
      client.getOutputStream().write('x');
      assertThat(proxied.getInputStream().read()).isEqualTo('x');
    }
  }

  private static InetSocketAddress address(ServerSocket server) {
    return new InetSocketAddress(LOOPBACK, server.getLocalPort());
  }

  /** A socket that fails a number of times before it accepts. */
  private static final class FailingListener extends ServerSocket {

    final CountDownLatch failed;
    private final AtomicInteger failures;

    FailingListener(int failures, int awaited) throws IOException {
      super(0, 1, LOOPBACK);
      this.failures = new AtomicInteger(failures);
      this.failed = new CountDownLatch(awaited);
    }

    @Override
    public Socket accept() throws IOException {
      if (failures.getAndDecrement() > 0) {
        failed.countDown();
        throw new SocketException("Too many open files");
      }
      return super.accept();
    }
  }
}
