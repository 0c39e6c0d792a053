import dev.endpointdsl.constraint.Range;
import dev.endpointdsl.constraint.Sensitive;

/** A sensitive number, which the message must not show. */
class SensitiveNumber {
  static void unlock(@Sensitive @Range(min = 1000, max = 9999) int pin) {}

  void run() {
    unlock(123);
//         ^
// error: [EndpointDsl:Range] unlock: the value (not shown) is not between 1000 and 9999
  }
}
