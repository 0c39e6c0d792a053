package example.unions;

import dev.endpointdsl.constraint.Continues;
import dev.endpointdsl.constraint.DecimalRange;
import dev.endpointdsl.constraint.KnownValues;
import dev.endpointdsl.constraint.Length;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.ToStringHelper;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * One of several values.
 *
 * <p>Exactly one member is set.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Choice {
  final @Nullable String text;

  final @Nullable Double amount;

  final @Nullable String color;

  final @Nullable Part part;

  final @Nullable List<String> names;

  final @Nullable Map<String, String> labels;

  Choice(ChoiceBuilder builder) {
    this.text = builder.text;
    this.amount = builder.amount;
    this.color = builder.color;
    this.part = builder.part;
    this.names = BuilderSupport.frozen(builder.names);
    this.labels = BuilderSupport.frozen(builder.labels);
  }

  /**
   * A short string.
   *
   * @param text at most 3 characters
   * @return a union with this member set
   */
  public static Choice fromText(@Length(max = 3) String text) {
    return new ChoiceBuilder().text(text).unchecked();
  }

  /**
   * The member {@code Amount} of the request.
   *
   * @param amount at least 0.5
   * @return a union with this member set
   */
  public static Choice fromAmount(@DecimalRange(min = "0.5") double amount) {
    return new ChoiceBuilder().amount(amount).unchecked();
  }

  /**
   * The member {@code Color} of the request.
   *
   * @param color the value
   * @return a union with this member set
   */
  public static Choice fromColor(Color color) {
    return new ChoiceBuilder().color(color).unchecked();
  }

  /**
   * The member {@code Color} of the request.
   *
   * <p>Takes any text, for values newer than this library; one it does not know is kept and
   * warned about.
   *
   * @param color the value's text
   * @return a union with this member set
   */
  public static Choice fromColor(@KnownValues(Color.class) String color) {
    return new ChoiceBuilder().color(color).unchecked();
  }

  /**
   * The member {@code Part} of the request.
   *
   * @param part the value
   * @return a union with this member set
   */
  public static Choice fromPart(Part part) {
    return new ChoiceBuilder().part(part).unchecked();
  }

  /**
   * The member {@code Part} of the request.
   *
   * <p>Written in place.
   *
   * @param part takes the first stage of the builder and returns the last
   * @return a union with this member set
   */
  public static Choice fromPart(Function<? super Part.NeedsName, ? extends Part.Builder> part) {
    return new ChoiceBuilder().part(part).unchecked();
  }

  /**
   * The member {@code Names} of the request.
   *
   * <p>Replaces what was set or added before.
   *
   * @param first the first element
   * @param rest the other elements
   * @return a union with this member set
   */
  public static Choice fromNames(String first, @Continues String... rest) {
    return new ChoiceBuilder().names(first, rest).unchecked();
  }

  /**
   * The member {@code Names} of the request.
   *
   * <p>Replaces what was set or added before.
   *
   * @param names the value
   * @return a union with this member set
   */
  public static Choice fromNames(Collection<String> names) {
    return new ChoiceBuilder().names(names).unchecked();
  }

  /**
   * The member {@code Labels} of the request.
   *
   * <p>Replaces what was set or added before.
   *
   * @param labels the value
   * @return a union with this member set
   */
  public static Choice fromLabels(Map<String, String> labels) {
    return new ChoiceBuilder().labels(labels).unchecked();
  }

  /**
   * A short string.
   *
   * @return empty when it was not set
   */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /**
   * The member {@code Amount} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Double> amount() {
    return Optional.ofNullable(amount);
  }

  /**
   * The member {@code Color} of the request.
   *
   * @return the constant; empty when it was not set, or when this library does not know
   *     its text
   */
  public Optional<Color> color() {
    return color == null ? Optional.empty() : Color.fromValue(color);
  }

  /**
   * The member {@code Color} of the request.
   *
   * <p>The text as it was set, also when this library does not know it.
   *
   * @return empty when it was not set
   */
  public Optional<String> colorAsString() {
    return Optional.ofNullable(color);
  }

  /**
   * The member {@code Part} of the request.
   *
   * @return empty when it was not set
   */
  public Optional<Part> part() {
    return Optional.ofNullable(part);
  }

  /**
   * The member {@code Names} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public List<String> names() {
    return BuilderSupport.orEmpty(names);
  }

  /**
   * Whether {@code names} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasNames() {
    return names != null;
  }

  /**
   * The member {@code Labels} of the request.
   *
   * @return unmodifiable; empty when it was not set
   */
  public Map<String, String> labels() {
    return BuilderSupport.orEmpty(labels);
  }

  /**
   * Whether {@code labels} was set, if only to nothing.
   *
   * @return whether it is sent
   */
  public boolean hasLabels() {
    return labels != null;
  }

  boolean isSet() {
    return text != null
        || amount != null
        || color != null
        || part != null
        || names != null
        || labels != null;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Choice that
        && Objects.equals(text, that.text)
        && Objects.equals(amount, that.amount)
        && Objects.equals(color, that.color)
        && Objects.equals(part, that.part)
        && Objects.equals(names, that.names)
        && Objects.equals(labels, that.labels);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(text);
    hash = 31 * hash + Objects.hashCode(amount);
    hash = 31 * hash + Objects.hashCode(color);
    hash = 31 * hash + Objects.hashCode(part);
    hash = 31 * hash + Objects.hashCode(names);
    hash = 31 * hash + Objects.hashCode(labels);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Choice")
        .add("text", text)
        .add("amount", amount)
        .add("color", color)
        .add("part", part)
        .add("names", names)
        .add("labels", labels)
        .toString();
  }
}
