package dev.endpointdsl.testkit.internal.http;

import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Refuses requests whose Host header does not name this machine. A web page can let a name of its
 * own resolve to loopback, so that a browser sends the page's requests to this server; they have
 * the page's name.
 */
final class HostCheck {

  private static final Pattern LOOPBACK =
      Pattern.compile("localhost|([^.]+\\.)+localhost|127(\\.[0-9]{1,3}){3}|\\[::1\\]");
  private static final Pattern PORT = Pattern.compile(":[0-9]*$");

  private final Set<String> allowed;

  /**
   * Creates the check.
   *
   * @param allowed the names that are allowed in addition to those of loopback, in any case
   */
  HostCheck(Set<String> allowed) {
    this.allowed =
        allowed.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /**
   * Checks a request. One without the header passes, because no browser sends it.
   *
   * @throws ServiceException if the header has a name that is not allowed
   */
  void throwIfForeign(RequestHead head) {
    for (String host : head.values("Host")) {
      String name = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
      if (!LOOPBACK.matcher(name).matches() && !allowed.contains(name)) {
        throw ServiceException.foreignHost(name);
      }
    }
  }
}
