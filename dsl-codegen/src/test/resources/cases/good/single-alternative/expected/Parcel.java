package example.singlealternative;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.RuleSet;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.Violation;
import dev.endpointdsl.Violations;
import dev.endpointdsl.json.InvalidJsonException;
import dev.endpointdsl.json.JsonDocuments;
import dev.endpointdsl.json.JsonWriter;
import dev.endpointdsl.json.tree.JsonValue;
import dev.endpointdsl.support.CheckReturnValue;
import dev.endpointdsl.support.LazyViolations;
import dev.endpointdsl.support.ServiceLoadedRules;
import dev.endpointdsl.support.ToStringHelper;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The structure {@code CreateParcelInput}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
public final class Parcel {
  private static final List<RuleSet<Parcel>> RULES =
      List.of(new ParcelChecks(), ServiceLoadedRules.found(Parcel.class));

  final @Nullable String goods;

  final @Nullable String letter;

  final @Nullable Integer value;

  final @Nullable String note;

  private final LazyViolations<Parcel> violations;

  Parcel(ParcelBuilder builder) {
    this.goods = builder.goods;
    this.letter = builder.letter;
    this.value = builder.value;
    this.note = builder.note;
    this.violations = new LazyViolations<>(RULES, builder.suppressions);
  }

  /**
   * Begins a new value.
   *
   * @return the first stage of its builder
   */
  @CheckReturnValue
  public static NeedsGoodsOrLetter builder() {
    return ParcelBuilder.FIRST;
  }

  /**
   * Begins a copy of this value, to change it.
   *
   * @return a builder with the members of this value
   */
  @CheckReturnValue
  public Builder toBuilder() {
    return new ParcelBuilder(this);
  }

  /**
   * The member {@code Goods} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> goods() {
    return Optional.ofNullable(goods);
  }

  /**
   * The member {@code Letter} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> letter() {
    return Optional.ofNullable(letter);
  }

  /**
   * The member {@code Value} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<Integer> value() {
    return Optional.ofNullable(value);
  }

  /**
   * The member {@code Note} of the request.
   *
   * @return empty if it is not set
   */
  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  /**
   * Returns the errors and warnings that are not suppressed. A value that a builder built has
   * warnings at most; a value that was read can have any errors.
   *
   * @return the violations, ordered by path; empty if there are none
   */
  public List<Violation> violations() {
    return violations.of(this);
  }

  /**
   * Returns the errors and warnings that are not suppressed, including those of your own rules,
   * which each call checks again.
   *
   * @param more your own rules
   * @return the violations, ordered by path; empty if there are none
   */
  @SafeVarargs
  public final List<Violation> violations(RuleSet<? super Parcel>... more) {
    Violations found = null;
    for (RuleSet<? super Parcel> rules : more) {
      found = Violations.both(found, rules.check(this));
    }
    return violations.of(this, found);
  }

  /**
   * Returns the violations that {@link #violations()} leaves out because their rules are
   * suppressed.
   *
   * @return the suppressed violations, ordered by path; empty if there are none
   */
  public List<Violation> suppressedViolations() {
    return violations.suppressed(this);
  }

  /**
   * Returns the suppressed rules with their reasons. They document a decision: they are neither
   * sent nor written to JSON, and {@code equals} ignores them.
   *
   * @return the suppressions, in the order in which they were declared
   */
  public List<Suppression> suppressions() {
    return violations.suppressions();
  }

  /**
   * Reads the body of a {@code CreateParcel} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Parcel fromJson(String json) {
    return JsonDocuments.read(json, ParcelJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateParcel} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON; the reader stays open
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Parcel fromJson(Reader json) {
    return JsonDocuments.read(json, ParcelJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateParcel} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param file a JSON file in UTF-8
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Parcel fromJson(Path file) {
    return JsonDocuments.read(file, ParcelJson.CODEC);
  }

  /**
   * Reads the body of a {@code CreateParcel} request, which {@link #toJson()} writes.
   * A value that the service would refuse is read too; {@link #violations()} lists its errors.
   *
   * @param json the JSON as a tree; errors have no line
   * @throws InvalidJsonException if it is not JSON, or has members or types that the request
   *     does not have
   */
  public static Parcel fromJson(JsonValue json) {
    return JsonDocuments.read(json, ParcelJson.CODEC);
  }

  /** Returns the body of the {@code CreateParcel} request as JSON, on one line without spaces. */
  public String toJson() {
    return JsonWriter.compact(this, ParcelJson.CODEC);
  }

  /** Returns the body of the {@code CreateParcel} request as JSON, indented. */
  public String toPrettyJson() {
    return JsonWriter.pretty(this, ParcelJson.CODEC);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Parcel that
        && Objects.equals(goods, that.goods)
        && Objects.equals(letter, that.letter)
        && Objects.equals(value, that.value)
        && Objects.equals(note, that.note);
  }

  @Override
  public int hashCode() {
    int hash = 1;
    hash = 31 * hash + Objects.hashCode(goods);
    hash = 31 * hash + Objects.hashCode(letter);
    hash = 31 * hash + Objects.hashCode(value);
    hash = 31 * hash + Objects.hashCode(note);
    return hash;
  }

  @Override
  public String toString() {
    return new ToStringHelper("Parcel")
        .add("goods", goods)
        .add("letter", letter)
        .add("value", value)
        .add("note", note)
        .toString();
  }

  /** A builder that still requires {@code goods} or {@code letter}. */
  @CheckReturnValue
  public interface NeedsGoodsOrLetter {
    /**
     * The member {@code Goods} of the request.
     *
     * @return the next stage, which requires value or withoutValue
     */
    NeedsValueOrWithoutValue goods(String goods);

    /**
     * The member {@code Letter} of the request.
     *
     * @return the last stage, which has the optional members
     */
    CompleteLetterUndeclared letter(String letter);
  }

  /** A builder that still requires {@code value} or {@code withoutValue}. */
  @CheckReturnValue
  public interface NeedsValueOrWithoutValue {
    /**
     * The member {@code Value} of the request.
     *
     * @return the last stage, which has the optional members
     */
    CompleteGoodsDeclared value(int value);

    /**
     *
     *
     * @return the last stage, which has the optional members
     */
    CompleteGoodsUndeclared withoutValue();
  }

  /**
   * A builder of a {@link Parcel} that requires nothing more: the common supertype of all last
   * stages.
   */
  public interface Complete {
    /** The member {@code Note} of the request. */
    Complete note(String note);

    /** Sets {@link Parcel#note() note} from an Optional; an empty one clears it. */
    Complete note(Optional<String> note);

    /**
     * Suppresses a rule: breaking it is neither an error nor a warning. The value keeps the
     * reason and never sends it.
     *
     * @param rule the rule, which is not a constraint of the model
     * @param reason why the configuration may break the rule
     */
    Complete suppress(Rule rule, String reason);

    /**
     * Passes this builder to a consumer that sets what several values share, such as defaults.
     *
     * @param mutator the consumer
     */
    Complete applyMutation(Consumer<? super Complete> mutator);

    /**
     * Passes this builder and a value to a method such as a setter, unless the value is
     * {@code null}, which changes nothing.
     *
     * @param value the value
     * @param setter the method, as a lambda {@code (builder, value) -> ...}
     */
    <T> Complete ifNotNull(@Nullable T value, BiConsumer<? super Builder, ? super T> setter);

    /**
     * Builds the value and checks it completely, nested values included, before anything is sent.
     * Warnings do not prevent it; the value's {@code violations()} returns them.
     *
     * @throws InvalidConfigException if there are errors; it lists all of them
     */
    @CheckReturnValue
    Parcel build();

    /**
     * Builds the value like {@link #build()}, and refuses warnings like errors.
     *
     * @throws InvalidConfigException if there are errors or warnings; it lists all of them
     */
    @CheckReturnValue
    Parcel buildRefusingWarnings();
  }

  /** The last stage of a builder of a {@link Parcel} with {@code goods} and {@code value}. */
  public interface CompleteGoodsDeclared extends Complete {
    @Override
    CompleteGoodsDeclared note(String note);

    @Override
    CompleteGoodsDeclared note(Optional<String> note);

    @Override
    CompleteGoodsDeclared suppress(Rule rule, String reason);

    @Override
    CompleteGoodsDeclared applyMutation(Consumer<? super Complete> mutator);

    @Override
    <T> CompleteGoodsDeclared ifNotNull(@Nullable T value,
        BiConsumer<? super Builder, ? super T> setter);
  }

  /**
   * The last stage of a builder of a {@link Parcel} with {@code goods} and {@code withoutValue}.
   */
  public interface CompleteGoodsUndeclared extends Complete {
    @Override
    CompleteGoodsUndeclared note(String note);

    @Override
    CompleteGoodsUndeclared note(Optional<String> note);

    @Override
    CompleteGoodsUndeclared suppress(Rule rule, String reason);

    @Override
    CompleteGoodsUndeclared applyMutation(Consumer<? super Complete> mutator);

    @Override
    <T> CompleteGoodsUndeclared ifNotNull(@Nullable T value,
        BiConsumer<? super Builder, ? super T> setter);
  }

  /** The last stage of a builder of a {@link Parcel} with {@code letter}. */
  public interface CompleteLetterUndeclared extends Complete {
    @Override
    CompleteLetterUndeclared note(String note);

    @Override
    CompleteLetterUndeclared note(Optional<String> note);

    @Override
    CompleteLetterUndeclared suppress(Rule rule, String reason);

    @Override
    CompleteLetterUndeclared applyMutation(Consumer<? super Complete> mutator);

    @Override
    <T> CompleteLetterUndeclared ifNotNull(@Nullable T value,
        BiConsumer<? super Builder, ? super T> setter);
  }

  /**
   * An editor of a {@link Parcel}: sets every member and clears every optional one.
   * The configuration checks which members exclude each other when it is built.
   */
  public interface Builder extends Complete {
    /** Sets {@link Parcel#goods() goods}. */
    Builder goods(String goods);

    /** Sets {@link Parcel#goods() goods} from an Optional; an empty one clears it. */
    Builder goods(Optional<String> goods);

    /** Sets {@link Parcel#letter() letter}. */
    Builder letter(String letter);

    /** Sets {@link Parcel#letter() letter} from an Optional; an empty one clears it. */
    Builder letter(Optional<String> letter);

    /** Sets {@link Parcel#value() value}. */
    Builder value(int value);

    /** Sets {@link Parcel#value() value} from an Optional; an empty one clears it. */
    Builder value(Optional<Integer> value);

    @Override
    Builder note(String note);

    @Override
    Builder note(Optional<String> note);

    /** Clears {@link Parcel#goods() goods}; it is not sent. */
    Builder clearGoods();

    /** Clears {@link Parcel#letter() letter}; it is not sent. */
    Builder clearLetter();

    /** Clears {@link Parcel#value() value}; it is not sent. */
    Builder clearValue();

    /** Clears {@link Parcel#note() note}; it is not sent. */
    Builder clearNote();

    @Override
    Builder suppress(Rule rule, String reason);

    @Override
    Builder applyMutation(Consumer<? super Complete> mutator);

    @Override
    <T> Builder ifNotNull(@Nullable T value, BiConsumer<? super Builder, ? super T> setter);
  }
}
