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
    this.names = BuilderSupport.freeze(builder.names);
    this.labels = BuilderSupport.freeze(builder.labels);
  }

  /**
   * A short string.
   *
   * @param text at most 3 characters
   */
  public static Choice fromText(@Length(max = 3) String text) {
    return new ChoiceBuilder().text(text).unchecked();
  }

  /**
   * The member {@code Amount} of the request.
   *
   * @param amount at least 0.5
   */
  public static Choice fromAmount(@DecimalRange(min = "0.5") double amount) {
    return new ChoiceBuilder().amount(amount).unchecked();
  }

  /** The member {@code Color} of the request. */
  public static Choice fromColor(Color color) {
    return new ChoiceBuilder().color(color).unchecked();
  }

  /**
   * Creates a union with {@link Choice#color() color} from a string; an unknown value is kept and
   * causes a warning.
   */
  public static Choice fromColor(@KnownValues(Color.class) String color) {
    return new ChoiceBuilder().color(color).unchecked();
  }

  /** The member {@code Part} of the request. */
  public static Choice fromPart(Part part) {
    return new ChoiceBuilder().part(part).unchecked();
  }

  /**
   * Creates a union with {@link Choice#part() part}, built in place.
   *
   * @param part a function from the first stage of the builder to its last
   */
  public static Choice fromPart(Function<? super Part.NeedsName, ? extends Part.Builder> part) {
    return new ChoiceBuilder().part(part).unchecked();
  }

  /**
   * The member {@code Names} of the request.
   *
   * <p>Replaces earlier elements.
   */
  public static Choice fromNames(String first, @Continues String... rest) {
    return new ChoiceBuilder().names(first, rest).unchecked();
  }

  /** Creates a union with {@link Choice#names() names}. */
  public static Choice fromNames(Collection<String> names) {
    return new ChoiceBuilder().names(names).unchecked();
  }

  /**
   * The member {@code Labels} of the request.
   *
   * <p>Replaces earlier entries.
   */
  public static Choice fromLabels(Map<String, String> labels) {
    return new ChoiceBuilder().labels(labels).unchecked();
  }

  /**
   * A short string.
   *
   * @return empty if it is not set
   */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /**
   * The member {@code Amount} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Double> amount() {
    return Optional.ofNullable(amount);
  }

  /**
   * The member {@code Color} of the request.
   *
   * @return the constant; empty if it is not set or this library does not know the value
   */
  public Optional<Color> color() {
    return color == null ? Optional.empty() : Color.fromValue(color);
  }

  /**
   * The member {@code Color} of the request.
   *
   * <p>Returns the string as it was set, even if this library does not know it.
   *
   * @return empty if it is not set
   */
  public Optional<String> colorAsString() {
    return Optional.ofNullable(color);
  }

  /**
   * The member {@code Part} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Part> part() {
    return Optional.ofNullable(part);
  }

  /**
   * The member {@code Names} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public List<String> names() {
    return BuilderSupport.orEmpty(names);
  }

  /** Checks whether {@code names} is set, even to an empty value; only then is it sent. */
  public boolean hasNames() {
    return names != null;
  }

  /**
   * The member {@code Labels} of the request.
   *
   * @return unmodifiable; empty if it is not set
   */
  public Map<String, String> labels() {
    return BuilderSupport.orEmpty(labels);
  }

  /** Checks whether {@code labels} is set, even to an empty value; only then is it sent. */
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
