package dev.endpointdsl.testkit.internal.request;

import dev.endpointdsl.Violation;
import dev.endpointdsl.testkit.internal.error.ServiceException;
import java.util.List;

/** Finds what is wrong with a configuration that is to be created. */
@FunctionalInterface
public interface RequestValidator {

  /**
   * Checks a request.
   *
   * @param json the body
   * @return what is wrong, warnings included
   * @throws ServiceException if the request cannot be read as a configuration
   */
  List<Violation> violations(String json);
}
