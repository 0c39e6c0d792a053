package dev.endpointdsl.testkit.internal.http;

import java.util.Set;

/**
 * The options of the HTTP server.
 *
 * @param port the port, or 0 for any free port
 * @param maxBodyBytes the maximum size of a body in bytes
 * @param allowedHosts the names that the Host header may have in addition to those of loopback
 */
public record HttpOptions(int port, int maxBodyBytes, Set<String> allowedHosts) {

  /** Copies the names. */
  public HttpOptions {
    allowedHosts = Set.copyOf(allowedHosts);
  }

  HostCheck hosts() {
    return new HostCheck(allowedHosts);
  }
}
