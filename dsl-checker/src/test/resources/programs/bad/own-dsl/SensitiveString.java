import dev.endpointdsl.constraint.Matches;
import dev.endpointdsl.constraint.Sensitive;

/** A sensitive string, which the message must not show even in part. */
class SensitiveString {
  static final String TOKEN = "Abc-123";

  static void logIn(@Sensitive @Matches("[a-z0-9]+") String token) {}

  void run() {
    logIn(TOKEN);
//        ^
// error: [EndpointDsl:Pattern] logIn: the value (not shown) does not match [a-z0-9]+
  }
}
