package user.greeting;

/** A greeting. */
public final class Greeting {

  private Greeting() {}

  /** Returns a greeting for the {@link String} {@code name}. */
  public static String to(String name) {
    return "Hello, " + name;
  }
}
