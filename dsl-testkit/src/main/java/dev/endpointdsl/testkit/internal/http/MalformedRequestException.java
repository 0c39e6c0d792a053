package dev.endpointdsl.testkit.internal.http;

import java.io.IOException;
import java.io.Serial;

/** A client sends what is not an HTTP request, so that the rest of its bytes cannot be read. */
final class MalformedRequestException extends IOException {

  @Serial private static final long serialVersionUID = 1L;

  MalformedRequestException(String problem) {
    super(problem);
  }
}
