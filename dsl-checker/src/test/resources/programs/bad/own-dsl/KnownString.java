import dev.endpointdsl.constraint.KnownValues;
import dev.endpointdsl.constraint.WireValues;

/** A string that is not a value of its enum. */
class KnownString {

  @WireValues({"warm-white", "red"})
  enum Color {
    WARM_WHITE,
    RED
  }

  static void color(@KnownValues(Color.class) String color) {}

  void run() {
    color("warm_white");
//        ^
// warning: [EndpointDsl:UnknownValue] color: "warm_white" is not a value this model knows; did you mean warm-white?
  }
}
