package dev.endpointdsl.testkit;

/** The service's words for what does not exist; all of them are plain validation errors. */
final class NotFound {

  private NotFound() {}

  static ServiceException config(String arn) {
    return of("endpoint configuration", arn);
  }

  static ServiceException endpoint(String arn) {
    return of("endpoint", arn);
  }

  static ServiceException model(String arn) {
    return of("model", arn);
  }

  private static ServiceException of(String what, String arn) {
    return ServiceException.validation("Could not find " + what + " \"" + arn + "\".");
  }
}
