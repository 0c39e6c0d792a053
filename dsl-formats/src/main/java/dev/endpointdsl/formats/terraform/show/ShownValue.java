package dev.endpointdsl.formats.terraform.show;

import dev.endpointdsl.formats.source.SourceList;
import dev.endpointdsl.formats.source.SourceNode;
import dev.endpointdsl.formats.source.SourceObject;
import dev.endpointdsl.formats.source.SourceScalar;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A value with what is known about it: states and plans have these as trees of the same form.
 *
 * @param value the value; empty if it is unknown or not there
 * @param unknown true if the value is unknown, or the same for its parts
 * @param sensitive true if messages must not show the value, or the same for its parts
 * @param expression the expression in the configuration, or the same for its parts
 * @param address the address: {@code aws_sagemaker_endpoint_configuration.this.name}
 */
record ShownValue(
    Optional<SourceNode> value,
    Optional<SourceNode> unknown,
    Optional<SourceNode> sensitive,
    Optional<SourceNode> expression,
    String address) {

  /** Returns an attribute, or the blocks of a type. */
  ShownValue member(String name) {
    return part(each -> JsonPaths.find(each, name), "." + name);
  }

  /** Returns the blocks of a type; an object that is in no list is the only one. */
  List<ShownValue> blocks() {
    if (value.isEmpty() || value.get().isNull()) {
      return List.of();
    }
    if (!(value.get() instanceof SourceList list)) {
      return List.of(this);
    }
    return IntStream.range(0, list.elements().size()).mapToObj(this::element).toList();
  }

  private ShownValue element(int index) {
    return part(
        each ->
            each instanceof SourceList list && index < list.elements().size()
                ? Optional.of(list.elements().get(index))
                : Optional.empty(),
        "[" + index + "]");
  }

  private ShownValue part(Function<SourceNode, Optional<SourceNode>> step, String name) {
    return new ShownValue(
        value.flatMap(step),
        flag(unknown, step),
        flag(sensitive, step),
        expression.flatMap(step),
        address + name);
  }

  /** Returns the flag of a part; true holds for all parts. */
  private static Optional<SourceNode> flag(
      Optional<SourceNode> flag, Function<SourceNode, Optional<SourceNode>> step) {
    return flag.filter(JsonPaths::isTrue).or(() -> flag.flatMap(step));
  }

  /** Checks whether the value is unknown before an apply. */
  boolean isUnknown() {
    return unknown.filter(JsonPaths::isTrue).isPresent();
  }

  /** Returns the value, which messages do not show if it is sensitive. */
  Optional<SourceNode> guarded() {
    boolean secret = sensitive.filter(JsonPaths::isTrue).isPresent();
    return value.map(each -> secret ? hidden(each) : partlyHidden(each));
  }

  private SourceNode partlyHidden(SourceNode node) {
    if (node instanceof SourceList list) {
      List<ShownValue> elements = blocks();
      return new SourceList(
          elements.stream().flatMap(each -> each.guarded().stream()).toList(), list.location());
    }
    if (node instanceof SourceObject object) {
      return new SourceObject(
          object.members().stream()
              .map(each -> replaced(each, member(each.name()).guarded().orElse(each.value())))
              .toList(),
          object.location());
    }
    return node;
  }

  private static SourceNode hidden(SourceNode node) {
    if (node instanceof SourceList list) {
      return new SourceList(
          list.elements().stream().map(ShownValue::hidden).toList(), list.location());
    }
    if (node instanceof SourceObject object) {
      return new SourceObject(
          object.members().stream().map(each -> replaced(each, hidden(each.value()))).toList(),
          object.location());
    }
    return node instanceof SourceScalar scalar ? scalar.asSecret() : node;
  }

  private static SourceObject.Member replaced(SourceObject.Member member, SourceNode value) {
    return new SourceObject.Member(member.name(), member.location(), value);
  }

  /** Returns what the configuration refers to: {@code aws_sagemaker_model.churn.name}. */
  Optional<String> reference() {
    return expression.stream()
        .flatMap(each -> JsonPaths.elements(each, "references").stream())
        .filter(SourceScalar.class::isInstance)
        .map(each -> ((SourceScalar) each).text())
        .findFirst();
  }
}
