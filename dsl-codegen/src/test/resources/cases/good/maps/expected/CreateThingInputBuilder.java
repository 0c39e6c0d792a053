package example.maps;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.StagedBuilder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Implements all stages of the builder of a {@link CreateThingInput}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateThingInputBuilder
    extends StagedBuilder
    implements CreateThingInput.NeedsLabels, CreateThingInput.Builder {
  static final CreateThingInputBuilder FIRST = new CreateThingInputBuilder();

  @Nullable Map<String, String> labels;

  @Nullable Map<String, Long> limits;

  @Nullable Map<String, Float> weights;

  @Nullable Map<String, Part> parts;

  @Nullable Map<String, List<String>> names;

  @Nullable Map<String, String> kinds;

  List<Suppression> suppressions = List.of();

  CreateThingInputBuilder() {
    super(false);
  }

  CreateThingInputBuilder(CreateThingInput value) {
    super(true);
    this.labels = value.labels;
    this.limits = value.limits;
    this.weights = value.weights;
    this.parts = value.parts;
    this.names = value.names;
    this.kinds = value.kinds;
    this.suppressions = value.suppressions();
  }

  @Override
  public CreateThingInput.Builder suppress(Rule rule, String reason) {
    requireUnbuilt();
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public CreateThingInput.Builder labels(Map<String, String> labels) {
    if (isStage()) {
      return fork().labels(labels);
    }
    this.labels = copyOf(labels, "labels");
    settle(true);
    return this;
  }

  @Override
  public CreateThingInput.Builder label(String key, String value) {
    if (isStage()) {
      return fork().label(key, value);
    }
    this.labels = BuilderSupport.put(this.labels, requireGiven(key, "label key"),
        requireEntry(value, "label", key));
    settle(true);
    return this;
  }

  @Override
  public CreateThingInput.Builder addLabels(Map<String, String> labels) {
    if (isStage()) {
      return fork().addLabels(labels);
    }
    this.labels = BuilderSupport.putAll(this.labels, copyOf(labels, "labels"));
    settle(true);
    return this;
  }

  @Override
  public CreateThingInput.Builder limits(Map<String, Long> limits) {
    requireUnbuilt();
    this.limits = copyOf(limits, "limits");
    return this;
  }

  @Override
  public CreateThingInput.Builder limit(String key, long value) {
    requireUnbuilt();
    this.limits = BuilderSupport.put(this.limits, requireGiven(key, "limit key"), value);
    return this;
  }

  @Override
  public CreateThingInput.Builder addLimits(Map<String, Long> limits) {
    requireUnbuilt();
    this.limits = BuilderSupport.putAll(this.limits, copyOf(limits, "limits"));
    return this;
  }

  @Override
  public CreateThingInput.Builder limits(Optional<? extends Map<String, Long>> limits) {
    requireUnbuilt();
    this.limits = mapOrNull(limits, "limits");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearLimits() {
    requireUnbuilt();
    this.limits = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder weights(Map<String, Float> weights) {
    requireUnbuilt();
    this.weights = copyOf(weights, "weights");
    return this;
  }

  @Override
  public CreateThingInput.Builder weight(String key, double value) {
    requireUnbuilt();
    this.weights = BuilderSupport.put(this.weights, requireGiven(key, "weight key"),
        BuilderSupport.toFloat(value));
    return this;
  }

  @Override
  public CreateThingInput.Builder addWeights(Map<String, Float> weights) {
    requireUnbuilt();
    this.weights = BuilderSupport.putAll(this.weights, copyOf(weights, "weights"));
    return this;
  }

  @Override
  public CreateThingInput.Builder weights(Optional<? extends Map<String, Float>> weights) {
    requireUnbuilt();
    this.weights = mapOrNull(weights, "weights");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearWeights() {
    requireUnbuilt();
    this.weights = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder parts(Map<String, Part> parts) {
    requireUnbuilt();
    this.parts = copyOf(parts, "parts");
    return this;
  }

  @Override
  public CreateThingInput.Builder part(String key, Part value) {
    requireUnbuilt();
    this.parts = BuilderSupport.put(this.parts, requireGiven(key, "part key"),
        requireEntry(value, "part", key));
    return this;
  }

  @Override
  public CreateThingInput.Builder part(String key,
      Function<? super Part.NeedsName, ? extends Part.Builder> value) {
    requireUnbuilt();
    this.parts = BuilderSupport.put(this.parts, requireGiven(key, "part key"),
        complete(value, Part.builder(), "part").build());
    return this;
  }

  @Override
  public CreateThingInput.Builder addParts(Map<String, Part> parts) {
    requireUnbuilt();
    this.parts = BuilderSupport.putAll(this.parts, copyOf(parts, "parts"));
    return this;
  }

  @Override
  public CreateThingInput.Builder parts(Optional<? extends Map<String, Part>> parts) {
    requireUnbuilt();
    this.parts = mapOrNull(parts, "parts");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearParts() {
    requireUnbuilt();
    this.parts = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder names(Map<String, List<String>> names) {
    requireUnbuilt();
    this.names = copyOf(names, "names");
    return this;
  }

  @Override
  public CreateThingInput.Builder name(String key, List<String> value) {
    requireUnbuilt();
    this.names = BuilderSupport.put(this.names, requireGiven(key, "name key"),
        requireEntry(value, "name", key));
    return this;
  }

  @Override
  public CreateThingInput.Builder name(Kind key, List<String> value) {
    requireUnbuilt();
    this.names = BuilderSupport.put(this.names, requireGiven(key, "name key").value(),
        requireEntry(value, "name", key));
    return this;
  }

  @Override
  public CreateThingInput.Builder addNames(Map<String, List<String>> names) {
    requireUnbuilt();
    this.names = BuilderSupport.putAll(this.names, copyOf(names, "names"));
    return this;
  }

  @Override
  public CreateThingInput.Builder names(Optional<? extends Map<String, List<String>>> names) {
    requireUnbuilt();
    this.names = mapOrNull(names, "names");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearNames() {
    requireUnbuilt();
    this.names = null;
    return this;
  }

  @Override
  public CreateThingInput.Builder kinds(Map<String, String> kinds) {
    requireUnbuilt();
    this.kinds = copyOf(kinds, "kinds");
    return this;
  }

  @Override
  public CreateThingInput.Builder kind(String key, String value) {
    requireUnbuilt();
    this.kinds = BuilderSupport.put(this.kinds, requireGiven(key, "kind key"),
        requireEntry(value, "kind", key));
    return this;
  }

  @Override
  public CreateThingInput.Builder kind(String key, Kind value) {
    requireUnbuilt();
    this.kinds = BuilderSupport.put(this.kinds, requireGiven(key, "kind key"),
        requireEntry(value, "kind", key).value());
    return this;
  }

  @Override
  public CreateThingInput.Builder addKinds(Map<String, String> kinds) {
    requireUnbuilt();
    this.kinds = BuilderSupport.putAll(this.kinds, copyOf(kinds, "kinds"));
    return this;
  }

  @Override
  public CreateThingInput.Builder kinds(Optional<? extends Map<String, String>> kinds) {
    requireUnbuilt();
    this.kinds = mapOrNull(kinds, "kinds");
    return this;
  }

  @Override
  public CreateThingInput.Builder clearKinds() {
    requireUnbuilt();
    this.kinds = null;
    return this;
  }

  /** Returns a copy of this stage for one call to change. */
  private CreateThingInputBuilder fork() {
    CreateThingInputBuilder copy = new CreateThingInputBuilder();
    copy.labels = BuilderSupport.freeze(this.labels);
    copy.open();
    return copy;
  }

  @Override
  public CreateThingInput.Builder applyMutation(
      Consumer<? super CreateThingInput.Builder> mutator) {
    requireUnbuilt();
    mutator.accept(this);
    return this;
  }

  @Override
  public <T> CreateThingInput.Builder ifNotNull(@Nullable T value,
      BiConsumer<? super CreateThingInput.Builder, ? super T> setter) {
    requireUnbuilt();
    if (value != null) {
      setter.accept(this, value);
    }
    return this;
  }

  @Override
  public CreateThingInput build() {
    return checked(Severity.ERROR);
  }

  @Override
  public CreateThingInput buildRefusingWarnings() {
    return checked(Severity.WARN);
  }

  /** Returns the value, unless it has a violation of a severity or above. */
  private CreateThingInput checked(Severity refused) {
    requireUnbuilt();
    CreateThingInput value = unchecked();
    InvalidConfigException.throwIfInvalid("CreateThingInput", value.violations(), refused);
    markBuilt();
    return value;
  }

  /** Returns the value without checking it, as readers need it. */
  CreateThingInput unchecked() {
    return new CreateThingInput(this);
  }
}
