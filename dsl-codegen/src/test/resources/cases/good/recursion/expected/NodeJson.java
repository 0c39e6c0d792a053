package example.recursion;

import dev.endpointdsl.json.JsonCodec;
import dev.endpointdsl.json.JsonReader;
import dev.endpointdsl.json.JsonWriter;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * Writes and reads the JSON of a {@link Node}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class NodeJson implements JsonCodec<Node> {
  static final NodeJson FORM = new NodeJson();

  private static final List<String> MEMBERS = List.of("Name", "Next", "Children", "ByName");

  private NodeJson() {
  }

  /**
   * Writes an object with the members that are set.
   */
  @Override
  public void write(Node value, JsonWriter out) {
    out.startObject();
    if (value.name != null) {
      out.text("Name", value.name);
    }
    if (value.next != null) {
      out.object("Next", value.next, NodeJson.FORM);
    }
    if (value.children != null) {
      out.list("Children", value.children, NodeJson.FORM);
    }
    if (value.byName != null) {
      out.map("ByName", value.byName, NodeJson.FORM);
    }
    out.endObject();
  }

  /**
   * Reads a value as it is, without checking its constraints.
   */
  @Override
  public Node read(JsonReader in) {
    NodeBuilder builder = new NodeBuilder();
    in.startObject();
    for (String name = in.nextMember(); name != null; name = in.nextMember()) {
      switch (name) {
        case "Name" -> builder.name = in.text(builder.name);
        case "Next" -> builder.next = in.object(builder.next, NodeJson.FORM);
        case "Children" -> builder.children = in.list(builder.children, NodeJson.FORM);
        case "ByName" -> builder.byName = in.map(builder.byName, NodeJson.FORM);
        default -> in.unknownMember(MEMBERS);
      }
    }
    return builder.unchecked();
  }
}
