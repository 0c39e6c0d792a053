package dev.endpointdsl.testkit.internal.error;

/** The service's words for what does not exist; all of them are plain validation errors. */
public final class NotFound {

  private NotFound() {}

  public static ServiceException config(String arn) {
    return of("endpoint configuration", arn);
  }

  public static ServiceException endpoint(String arn) {
    return of("endpoint", arn);
  }

  public static ServiceException model(String arn) {
    return of("model", arn);
  }

  private static ServiceException of(String what, String arn) {
    return ServiceException.validation("Could not find " + what + " \"" + arn + "\".");
  }
}
