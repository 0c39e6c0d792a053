import dev.endpointdsl.constraint.Continues;
import dev.endpointdsl.constraint.KnownValues;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.constraint.Matches;
import dev.endpointdsl.constraint.Range;
import dev.endpointdsl.constraint.Size;
import dev.endpointdsl.constraint.UniqueItems;

/** Arguments that keep the constraints of a program's own methods. */
class Methods {

  enum Color {
    RED,
    GREEN
  }

  static void wait(@Range(min = 1, max = 10) int seconds) {}

  static void path(@Matches(value = "/", whole = false) @Length(max = 4) String path) {}

  static void broken(@Matches("(") String text) {}

  static void names(@Size(min = 1, max = 2) @UniqueItems String... names) {}

  static void first(String first, @Continues @Size(min = 1, max = 2) String... rest) {}

  static void color(@KnownValues(Color.class) String color) {}

  static void parameterless() {}

  void run(String[] names) {
    wait(Integer.parseInt("99"));
    wait(1);
    wait(Character.MIN_VALUE + 10);
    path("a/b");
    broken("x");
    names("a", "b");
    names(names);
    names(new String[2]);
    first("a");
    first("a", "b");
    color("BLUE");
    parameterless();
  }
}
