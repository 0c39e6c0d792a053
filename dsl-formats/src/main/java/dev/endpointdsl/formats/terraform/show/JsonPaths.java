package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.source.ScalarKind;
import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds values in JSON that may lack them, or have others in their place. */
final class JsonPaths {

  private JsonPaths() {}

  /** Returns the value below an object by the names of its members, if there is one. */
  static Optional<SourceNode> find(SourceNode from, String... names) {
    Optional<SourceNode> at = Optional.of(from);
    for (String name : names) {
      at =
          at.filter(SourceObject.class::isInstance)
              .flatMap(each -> ((SourceObject) each).find(name))
              .map(SourceObject.Member::value);
    }
    return at;
  }

  /** Returns the string below an object, if there is one. */
  static Optional<String> string(SourceNode from, String... names) {
    return find(from, names)
        .filter(each -> each instanceof SourceScalar scalar && scalar.kind() == ScalarKind.STRING)
        .map(each -> ((SourceScalar) each).text());
  }

  /** Checks whether the value below an object is a certain string. */
  static boolean has(SourceNode from, String name, String text) {
    return string(from, name).filter(text::equals).isPresent();
  }

  /** Checks whether the value below an object is true. */
  static boolean isTrue(SourceNode from, String... names) {
    return find(from, names).filter(JsonPaths::isTrue).isPresent();
  }

  static boolean isTrue(SourceNode node) {
    return node instanceof SourceScalar scalar && scalar.isTrue();
  }

  /** Returns the elements of the list below an object; none if there is another value. */
  static List<SourceNode> elements(SourceNode from, String... names) {
    return find(from, names)
        .filter(SourceList.class::isInstance)
        .map(each -> ((SourceList) each).elements())
        .orElse(List.of());
  }

  /** Returns the first element of a list, or an object that is in no list. */
  static Optional<SourceNode> first(SourceNode node) {
    if (node instanceof SourceList list) {
      return list.elements().stream().findFirst();
    }
    return Optional.of(node).filter(SourceObject.class::isInstance);
  }

  /** Returns the objects in the list below an object. */
  static Stream<SourceObject> objects(SourceNode from, String... names) {
    return elements(from, names).stream()
        .filter(SourceObject.class::isInstance)
        .map(SourceObject.class::cast);
  }

  /** Returns the index of a resource in its address: {@code [0]} or {@code ["a"]}. */
  static String index(SourceNode from, String name) {
    return find(from, name)
        .filter(each -> each instanceof SourceScalar && !each.isNull())
        .map(SourceScalar.class::cast)
        .map(each -> each.kind() == ScalarKind.STRING ? '"' + each.text() + '"' : each.text())
        .map(each -> "[" + each + "]")
        .orElse("");
  }
}
