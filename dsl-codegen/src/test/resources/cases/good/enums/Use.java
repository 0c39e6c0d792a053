package example.enums;

import java.util.List;
import java.util.Optional;

/** Checks the constants, facts and unknown values of enums. */
public final class Use {

  private Use() {}

  /** Throws an error if a check fails. */
  public static void run() {
    same(Size.SEVEN.value(), "7");
    same(Size.fromValue("a$b\\\"*/c").orElseThrow().value(), "a$b\\\"*/c");
    same(Size.fromValue("none"), Optional.empty());
    same(Size.ML_T1_TINY.fits(), Optional.of(List.of("box", "bag")));
    same(Size.SEVEN.fits(), Optional.empty());
    same(Size.ML_T1_TINY.small(), true);
    same(Size.ML_T1_TINY.weight(), 7);
    same(Size.ML_T1_TINY.places(), Optional.of(2));
    same(Size.SEVEN.places(), Optional.empty());
    CreateThingInput newer = CreateThingInput.builder().size("ml.t2.tiny").build();
    same(newer.size(), Optional.empty());
    same(newer.sizeAsString(), Optional.of("ml.t2.tiny"));
    same(CreateThingInput.fromJson(newer.toJson()).toBuilder().build(), newer);
    same(newer.violations().size(), 1);
    same(
        newer.violations().get(0).toString(),
        "size: \"ml.t2.tiny\" is not a value this model knows"
            + " [UNKNOWN_VALUE] Check the spelling; if the value is newer than this model,"
            + " ignore the warning.");
  }

  private static void same(Object actual, Object expected) {
    if (!actual.equals(expected)) {
      throw new AssertionError("expected\n" + expected + "\nbut was\n" + actual);
    }
  }
}
