import dev.endpointdsl.constraint.UniqueItems;
import java.util.List;

/** A repeated enum constant. */
class UniqueConstants {

  enum Color {
    RED,
    GREEN
  }

  static void colors(@UniqueItems List<Color> colors) {}

  void run() {
    colors(List.of(Color.RED, Color.GREEN, Color.RED));
//                                              ^
// error: [EndpointDsl:UniqueItems] colors: repeats the element at index 0
  }
}
