package dev.endpointdsl.testkit.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A machine on which connections cannot be accepted for some time. */
class ConnectionListenerTest {

  private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

  private final BlockingQueue<Socket> accepted = new LinkedBlockingQueue<>();

  @Test
  void aLastingFailureDoesNotKeepTheProcessorBusy() throws IOException, InterruptedException {
    FailingListener socket = new FailingListener(Integer.MAX_VALUE, 10);
    long begin = System.nanoTime();
    try (ConnectionListener listener = ConnectionListener.start(socket, accepted::add)) {
      assertThat(socket.failed.await(20, TimeUnit.SECONDS)).isTrue();
      assertThat(System.nanoTime() - begin).isGreaterThan(TimeUnit.MILLISECONDS.toNanos(400));
      assertThat(listener.port()).isEqualTo(socket.getLocalPort());
    }
    assertThat(socket.isClosed()).isTrue();
  }

  @Test
  void acceptsAgainWhenTheFailureIsOver() throws IOException, InterruptedException {
    FailingListener socket = new FailingListener(3, 3);
    try (ConnectionListener listener = ConnectionListener.start(socket, accepted::add);
        Socket client = new Socket(LOOPBACK, listener.port())) {
      client.getOutputStream().write('x');
      try (Socket served = accepted.poll(20, TimeUnit.SECONDS)) {
        assertThat(served.getInputStream().read()).isEqualTo('x');
      }
    }
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
