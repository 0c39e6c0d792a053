import dev.endpointdsl.constraint.UniqueItems;
import java.util.List;

/** No constant twice. */
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
