package example.sugar;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Severity;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedLists;
import dev.endpointdsl.support.StagedBuilder;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Implements all stages of the builder of a {@link CreateCartInput}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateCartInputBuilder
    extends StagedBuilder
    implements CreateCartInput.NeedsName, CreateCartInput.Builder {
  static final CreateCartInputBuilder FIRST = new CreateCartInputBuilder();

  @Nullable String name;

  @Nullable String clientToken;

  @Nullable List<Key> keySchema;

  @Nullable List<Choice> choice;

  @Nullable List<Pair> environment;

  @Nullable Map<String, String> context;

  @Nullable Map<String, String> attributes;

  @Nullable List<Tag> tags;

  @Nullable Part part;

  @Nullable Map<String, Part> metadata;

  List<Suppression> suppressions = List.of();

  CreateCartInputBuilder() {
    super(false);
  }

  CreateCartInputBuilder(CreateCartInput value) {
    super(true);
    this.name = value.name;
    this.clientToken = value.clientToken;
    this.keySchema = value.keySchema;
    this.choice = value.choice;
    this.environment = value.environment;
    this.context = value.context;
    this.attributes = value.attributes;
    this.tags = value.tags;
    this.part = value.part;
    this.metadata = value.metadata;
    this.suppressions = value.suppressions();
  }

  @Override
  public CreateCartInput.Builder suppress(Rule rule, String reason) {
    requireUnbuilt();
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public CreateCartInput.Builder name(String name) {
    if (isStage()) {
      return fork().name(name);
    }
    this.name = requirePresent(name, "name");
    settle(true);
    return this;
  }

  @Override
  public CreateCartInput.Builder clientToken(String clientToken) {
    requireUnbuilt();
    this.clientToken = requireGiven(clientToken, "clientToken");
    return this;
  }

  @Override
  public CreateCartInput.Builder clientToken(Optional<String> clientToken) {
    requireUnbuilt();
    this.clientToken = orNull(clientToken, "clientToken");
    return this;
  }

  @Override
  public CreateCartInput.Builder clearClientToken() {
    requireUnbuilt();
    this.clientToken = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder keySchema(Collection<Key> keySchema) {
    requireUnbuilt();
    this.keySchema = copyOf(keySchema, "keySchema");
    return this;
  }

  @Override
  public CreateCartInput.Builder keySchema(Key keySchema) {
    requireUnbuilt();
    this.keySchema = BuilderSupport.append(this.keySchema, requireGiven(keySchema, "keySchema"));
    return this;
  }

  @Override
  public CreateCartInput.Builder keySchema(
      Function<? super Key.NeedsName, ? extends Key.Builder> keySchema) {
    requireUnbuilt();
    this.keySchema = BuilderSupport.append(this.keySchema,
        complete(keySchema, Key.builder(), "keySchema").build());
    return this;
  }

  @Override
  public CreateCartInput.Builder addKeySchema(Collection<Key> keySchema) {
    requireUnbuilt();
    this.keySchema = BuilderSupport.appendAll(this.keySchema, copyOf(keySchema, "keySchema"));
    return this;
  }

  @Override
  public CreateCartInput.Builder keySchema(Optional<? extends Collection<Key>> keySchema) {
    requireUnbuilt();
    this.keySchema = listOrNull(keySchema, "keySchema");
    return this;
  }

  @Override
  public CreateCartInput.Builder clearKeySchema() {
    requireUnbuilt();
    this.keySchema = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder choice(Collection<Choice> choice) {
    requireUnbuilt();
    this.choice = copyOf(choice, "choice");
    return this;
  }

  @Override
  public CreateCartInput.Builder choice(Choice choice) {
    requireUnbuilt();
    this.choice = BuilderSupport.append(this.choice, requireGiven(choice, "choice"));
    return this;
  }

  @Override
  public CreateCartInput.Builder addChoice(Collection<Choice> choice) {
    requireUnbuilt();
    this.choice = BuilderSupport.appendAll(this.choice, copyOf(choice, "choice"));
    return this;
  }

  @Override
  public CreateCartInput.Builder choice(Optional<? extends Collection<Choice>> choice) {
    requireUnbuilt();
    this.choice = listOrNull(choice, "choice");
    return this;
  }

  @Override
  public CreateCartInput.Builder clearChoice() {
    requireUnbuilt();
    this.choice = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder environment(Collection<Pair> environment) {
    requireUnbuilt();
    this.environment = copyOf(environment, "environment");
    return this;
  }

  @Override
  public CreateCartInput.Builder environment(Map<String, String> environment) {
    requireUnbuilt();
    this.environment = MappedLists.entries(copyOf(environment, "environment"),
        (key, value) -> Pair.builder().value(value).name(key).build());
    return this;
  }

  @Override
  public CreateCartInput.Builder environment(Pair environment) {
    requireUnbuilt();
    this.environment = BuilderSupport.append(this.environment,
        requireGiven(environment, "environment"));
    return this;
  }

  @Override
  public CreateCartInput.Builder environment(
      Function<? super Pair.Builder, ? extends Pair.Builder> environment) {
    requireUnbuilt();
    this.environment = BuilderSupport.append(this.environment,
        complete(environment, Pair.builder(), "environment").build());
    return this;
  }

  @Override
  public CreateCartInput.Builder environment(String name, String value) {
    requireUnbuilt();
    this.environment = BuilderSupport.append(this.environment,
        Pair.builder().value(value).name(name).build());
    return this;
  }

  @Override
  public CreateCartInput.Builder addEnvironment(Collection<Pair> environment) {
    requireUnbuilt();
    this.environment = BuilderSupport.appendAll(this.environment,
        copyOf(environment, "environment"));
    return this;
  }

  @Override
  public CreateCartInput.Builder addEnvironment(Map<String, String> environment) {
    requireUnbuilt();
    this.environment = BuilderSupport.appendAll(this.environment,
        MappedLists.entries(copyOf(environment, "environment"),
        (key, value) -> Pair.builder().value(value).name(key).build()));
    return this;
  }

  @Override
  public CreateCartInput.Builder environment(Optional<? extends Collection<Pair>> environment) {
    requireUnbuilt();
    this.environment = listOrNull(environment, "environment");
    return this;
  }

  @Override
  public CreateCartInput.Builder clearEnvironment() {
    requireUnbuilt();
    this.environment = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder context(Map<String, String> context) {
    requireUnbuilt();
    this.context = copyOf(context, "context");
    return this;
  }

  @Override
  public CreateCartInput.Builder context(String key, String value) {
    requireUnbuilt();
    this.context = BuilderSupport.put(this.context, requireGiven(key, "context key"),
        requireEntry(value, "context", key));
    return this;
  }

  @Override
  public CreateCartInput.Builder addContext(Map<String, String> context) {
    requireUnbuilt();
    this.context = BuilderSupport.putAll(this.context, copyOf(context, "context"));
    return this;
  }

  @Override
  public CreateCartInput.Builder context(Optional<? extends Map<String, String>> context) {
    requireUnbuilt();
    this.context = mapOrNull(context, "context");
    return this;
  }

  @Override
  public CreateCartInput.Builder clearContext() {
    requireUnbuilt();
    this.context = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder attributes(Map<String, String> attributes) {
    requireUnbuilt();
    this.attributes = copyOf(attributes, "attributes");
    return this;
  }

  @Override
  public CreateCartInput.Builder attribute(String key, String value) {
    requireUnbuilt();
    this.attributes = BuilderSupport.put(this.attributes, requireGiven(key, "attribute key"),
        requireEntry(value, "attribute", key));
    return this;
  }

  @Override
  public CreateCartInput.Builder attribute(String key, Kind value) {
    requireUnbuilt();
    this.attributes = BuilderSupport.put(this.attributes, requireGiven(key, "attribute key"),
        requireEntry(value, "attribute", key).value());
    return this;
  }

  @Override
  public CreateCartInput.Builder attribute(Kind key, String value) {
    requireUnbuilt();
    this.attributes =
        BuilderSupport.put(this.attributes, requireGiven(key, "attribute key").value(),
        requireEntry(value, "attribute", key));
    return this;
  }

  @Override
  public CreateCartInput.Builder attribute(Kind key, Kind value) {
    requireUnbuilt();
    this.attributes =
        BuilderSupport.put(this.attributes, requireGiven(key, "attribute key").value(),
        requireEntry(value, "attribute", key).value());
    return this;
  }

  @Override
  public CreateCartInput.Builder addAttributes(Map<String, String> attributes) {
    requireUnbuilt();
    this.attributes = BuilderSupport.putAll(this.attributes, copyOf(attributes, "attributes"));
    return this;
  }

  @Override
  public CreateCartInput.Builder attributes(Optional<? extends Map<String, String>> attributes) {
    requireUnbuilt();
    this.attributes = mapOrNull(attributes, "attributes");
    return this;
  }

  @Override
  public CreateCartInput.Builder clearAttributes() {
    requireUnbuilt();
    this.attributes = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder tags(Collection<Tag> tags) {
    requireUnbuilt();
    this.tags = copyOf(tags, "tags");
    return this;
  }

  @Override
  public CreateCartInput.Builder tags(Tag first, Tag... rest) {
    requireUnbuilt();
    this.tags = listOf("tags", first, rest);
    return this;
  }

  @Override
  public CreateCartInput.Builder tags(Tag.BuilderFunction first, Tag.BuilderFunction... rest) {
    requireUnbuilt();
    this.tags = listOf("tags", each -> complete(each, Tag.builder(), "tags").build(), first, rest);
    return this;
  }

  @Override
  public CreateCartInput.Builder tags(Map<String, String> tags) {
    requireUnbuilt();
    this.tags = MappedLists.entries(copyOf(tags, "tags"),
        (key, value) -> Tag.builder().tagKey(key).tagValue(value).build());
    return this;
  }

  @Override
  public CreateCartInput.Builder tag(Tag tag) {
    requireUnbuilt();
    this.tags = BuilderSupport.append(this.tags, requireGiven(tag, "tag"));
    return this;
  }

  @Override
  public CreateCartInput.Builder tag(Function<? super Tag.NeedsTagKey, ? extends Tag.Builder> tag) {
    requireUnbuilt();
    this.tags = BuilderSupport.append(this.tags, complete(tag, Tag.builder(), "tag").build());
    return this;
  }

  @Override
  public CreateCartInput.Builder tag(String tagKey, String tagValue) {
    requireUnbuilt();
    this.tags = BuilderSupport.append(this.tags,
        Tag.builder().tagKey(tagKey).tagValue(tagValue).build());
    return this;
  }

  @Override
  public CreateCartInput.Builder addTags(Collection<Tag> tags) {
    requireUnbuilt();
    this.tags = BuilderSupport.appendAll(this.tags, copyOf(tags, "tags"));
    return this;
  }

  @Override
  public CreateCartInput.Builder addTags(Map<String, String> tags) {
    requireUnbuilt();
    this.tags = BuilderSupport.appendAll(this.tags, MappedLists.entries(copyOf(tags, "tags"),
        (key, value) -> Tag.builder().tagKey(key).tagValue(value).build()));
    return this;
  }

  @Override
  public CreateCartInput.Builder tags(Optional<? extends Collection<Tag>> tags) {
    requireUnbuilt();
    this.tags = listOrNull(tags, "tags");
    return this;
  }

  @Override
  public CreateCartInput.Builder clearTags() {
    requireUnbuilt();
    this.tags = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder part(Part part) {
    requireUnbuilt();
    this.part = requireGiven(part, "part");
    return this;
  }

  @Override
  public CreateCartInput.Builder part(
      Function<? super Part.NeedsSize, ? extends Part.Builder> part) {
    requireUnbuilt();
    this.part = complete(part, Part.builder(), "part").build();
    return this;
  }

  @Override
  public CreateCartInput.Builder part(Optional<Part> part) {
    requireUnbuilt();
    this.part = orNull(part, "part");
    return this;
  }

  @Override
  public CreateCartInput.Builder clearPart() {
    requireUnbuilt();
    this.part = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder metadata(Map<String, Part> metadata) {
    requireUnbuilt();
    this.metadata = copyOf(metadata, "metadata");
    return this;
  }

  @Override
  public CreateCartInput.Builder metadata(String key, Part value) {
    requireUnbuilt();
    this.metadata = BuilderSupport.put(this.metadata, requireGiven(key, "metadata key"),
        requireEntry(value, "metadata", key));
    return this;
  }

  @Override
  public CreateCartInput.Builder metadata(String key,
      Function<? super Part.NeedsSize, ? extends Part.Builder> value) {
    requireUnbuilt();
    this.metadata = BuilderSupport.put(this.metadata, requireGiven(key, "metadata key"),
        complete(value, Part.builder(), "metadata").build());
    return this;
  }

  @Override
  public CreateCartInput.Builder addMetadata(Map<String, Part> metadata) {
    requireUnbuilt();
    this.metadata = BuilderSupport.putAll(this.metadata, copyOf(metadata, "metadata"));
    return this;
  }

  @Override
  public CreateCartInput.Builder metadata(Optional<? extends Map<String, Part>> metadata) {
    requireUnbuilt();
    this.metadata = mapOrNull(metadata, "metadata");
    return this;
  }

  @Override
  public CreateCartInput.Builder clearMetadata() {
    requireUnbuilt();
    this.metadata = null;
    return this;
  }

  /** Returns a copy of this stage for one call to change. */
  private CreateCartInputBuilder fork() {
    CreateCartInputBuilder copy = new CreateCartInputBuilder();
    copy.name = this.name;
    copy.open();
    return copy;
  }

  @Override
  public CreateCartInput.Builder applyMutation(Consumer<? super CreateCartInput.Builder> mutator) {
    requireUnbuilt();
    mutator.accept(this);
    return this;
  }

  @Override
  public <T> CreateCartInput.Builder ifNotNull(@Nullable T value,
      BiConsumer<? super CreateCartInput.Builder, ? super T> setter) {
    requireUnbuilt();
    if (value != null) {
      setter.accept(this, value);
    }
    return this;
  }

  @Override
  public CreateCartInput build() {
    return checked(Severity.ERROR);
  }

  @Override
  public CreateCartInput buildRefusingWarnings() {
    return checked(Severity.WARN);
  }

  /** Returns the value, unless it has a violation of a severity or above. */
  private CreateCartInput checked(Severity refused) {
    requireUnbuilt();
    boolean generatedClientToken = clientToken == null;
    if (generatedClientToken) {
      clientToken = UUID.randomUUID().toString();
    }
    CreateCartInput value = unchecked();
    if (generatedClientToken) {
      clientToken = null;
    }
    InvalidConfigException.throwIfInvalid("CreateCartInput", value.violations(), refused);
    markBuilt();
    return value;
  }

  /** Returns the value without checking it, as readers need it. */
  CreateCartInput unchecked() {
    return new CreateCartInput(this);
  }
}
