package dev.endpointdsl.testkit.internal.error;

/** The service's errors for resources that do not exist; all of them are validation errors. */
public final class NotFound {

  private NotFound() {}

  /** Returns the error for a missing endpoint configuration. */
  public static ServiceException config(String arn) {
    return of("endpoint configuration", arn);
  }

  /** Returns the error for a missing endpoint. */
  public static ServiceException endpoint(String arn) {
    return of("endpoint", arn);
  }

  /** Returns the error for a missing model. */
  public static ServiceException model(String arn) {
    return of("model", arn);
  }

  /** Returns the error for a missing inference component. */
  public static ServiceException component(String arn) {
    return of("inference component", arn);
  }

  private static ServiceException of(String kind, String arn) {
    return ServiceException.validation("Could not find " + kind + " \"" + arn + "\".");
  }
}
