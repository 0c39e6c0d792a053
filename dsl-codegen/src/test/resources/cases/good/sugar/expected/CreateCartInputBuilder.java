package example.sugar;

import dev.endpointdsl.InvalidConfigException;
import dev.endpointdsl.Rule;
import dev.endpointdsl.Suppression;
import dev.endpointdsl.support.BuilderSupport;
import dev.endpointdsl.support.MappedLists;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Implements all stages of the builder of a {@link CreateCartInput}. */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class CreateCartInputBuilder implements CreateCartInput.NeedsName, CreateCartInput.Builder {
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
  }

  CreateCartInputBuilder(CreateCartInput value) {
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
    this.suppressions = BuilderSupport.append(this.suppressions, new Suppression(rule, reason));
    return this;
  }

  @Override
  public CreateCartInput.Builder name(String name) {
    this.name = BuilderSupport.requireGiven(name, "name");
    return this;
  }

  @Override
  public CreateCartInput.Builder clientToken(String clientToken) {
    this.clientToken = BuilderSupport.requireGiven(clientToken, "clientToken");
    return this;
  }

  @Override
  public CreateCartInput.Builder clearClientToken() {
    this.clientToken = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder keySchema(Collection<Key> keySchema) {
    this.keySchema = BuilderSupport.copyOf(keySchema, "keySchema");
    return this;
  }

  @Override
  public CreateCartInput.Builder keySchema(Key keySchema) {
    this.keySchema = BuilderSupport.append(this.keySchema,
        BuilderSupport.requireGiven(keySchema, "keySchema"));
    return this;
  }

  @Override
  public CreateCartInput.Builder keySchema(
      Function<? super Key.NeedsName, ? extends Key.Builder> keySchema) {
    this.keySchema = BuilderSupport.append(this.keySchema,
        BuilderSupport.complete(keySchema, Key.builder(), "keySchema").build());
    return this;
  }

  @Override
  public CreateCartInput.Builder clearKeySchema() {
    this.keySchema = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder choice(Collection<Choice> choice) {
    this.choice = BuilderSupport.copyOf(choice, "choice");
    return this;
  }

  @Override
  public CreateCartInput.Builder choice(Choice choice) {
    this.choice = BuilderSupport.append(this.choice, BuilderSupport.requireGiven(choice, "choice"));
    return this;
  }

  @Override
  public CreateCartInput.Builder clearChoice() {
    this.choice = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder environment(Collection<Pair> environment) {
    this.environment = BuilderSupport.copyOf(environment, "environment");
    return this;
  }

  @Override
  public CreateCartInput.Builder environment(Map<String, String> environment) {
    this.environment = MappedLists.entries(BuilderSupport.copyOf(environment, "environment"),
        (key, value) -> Pair.builder().value(value).name(key).build());
    return this;
  }

  @Override
  public CreateCartInput.Builder environment(Pair environment) {
    this.environment = BuilderSupport.append(this.environment,
        BuilderSupport.requireGiven(environment, "environment"));
    return this;
  }

  @Override
  public CreateCartInput.Builder environment(
      Function<? super Pair.Builder, ? extends Pair.Builder> environment) {
    this.environment = BuilderSupport.append(this.environment,
        BuilderSupport.complete(environment, Pair.builder(), "environment").build());
    return this;
  }

  @Override
  public CreateCartInput.Builder environment(String name, String value) {
    this.environment = BuilderSupport.append(this.environment,
        Pair.builder().value(value).name(name).build());
    return this;
  }

  @Override
  public CreateCartInput.Builder clearEnvironment() {
    this.environment = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder context(Map<String, String> context) {
    this.context = BuilderSupport.copyOf(context, "context");
    return this;
  }

  @Override
  public CreateCartInput.Builder context(String key, String value) {
    this.context = BuilderSupport.put(this.context, BuilderSupport.requireGiven(key, "key"),
        BuilderSupport.requireGiven(value, "context"));
    return this;
  }

  @Override
  public CreateCartInput.Builder clearContext() {
    this.context = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder attributes(Map<String, String> attributes) {
    this.attributes = BuilderSupport.copyOf(attributes, "attributes");
    return this;
  }

  @Override
  public CreateCartInput.Builder attribute(String key, String value) {
    this.attributes = BuilderSupport.put(this.attributes, BuilderSupport.requireGiven(key, "key"),
        BuilderSupport.requireGiven(value, "attribute"));
    return this;
  }

  @Override
  public CreateCartInput.Builder attribute(String key, Kind value) {
    this.attributes = BuilderSupport.put(this.attributes, BuilderSupport.requireGiven(key, "key"),
        BuilderSupport.requireGiven(value, "attribute").value());
    return this;
  }

  @Override
  public CreateCartInput.Builder attribute(Kind key, String value) {
    this.attributes =
        BuilderSupport.put(this.attributes, BuilderSupport.requireGiven(key, "key").value(),
        BuilderSupport.requireGiven(value, "attribute"));
    return this;
  }

  @Override
  public CreateCartInput.Builder attribute(Kind key, Kind value) {
    this.attributes =
        BuilderSupport.put(this.attributes, BuilderSupport.requireGiven(key, "key").value(),
        BuilderSupport.requireGiven(value, "attribute").value());
    return this;
  }

  @Override
  public CreateCartInput.Builder clearAttributes() {
    this.attributes = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder tags(Collection<Tag> tags) {
    this.tags = BuilderSupport.copyOf(tags, "tags");
    return this;
  }

  @Override
  public CreateCartInput.Builder tags(Tag first, Tag... rest) {
    this.tags = BuilderSupport.listOf("tags", first, rest);
    return this;
  }

  @Override
  public CreateCartInput.Builder tags(Tag.BuilderFunction first, Tag.BuilderFunction... rest) {
    this.tags = MappedLists.listOf("tags",
        each -> BuilderSupport.complete(each, Tag.builder(), "tags").build(), first, rest);
    return this;
  }

  @Override
  public CreateCartInput.Builder tags(Map<String, String> tags) {
    this.tags = MappedLists.entries(BuilderSupport.copyOf(tags, "tags"),
        (key, value) -> Tag.builder().tagKey(key).tagValue(value).build());
    return this;
  }

  @Override
  public CreateCartInput.Builder tag(Tag tag) {
    this.tags = BuilderSupport.append(this.tags, BuilderSupport.requireGiven(tag, "tag"));
    return this;
  }

  @Override
  public CreateCartInput.Builder tag(Function<? super Tag.NeedsTagKey, ? extends Tag.Builder> tag) {
    this.tags = BuilderSupport.append(this.tags,
        BuilderSupport.complete(tag, Tag.builder(), "tag").build());
    return this;
  }

  @Override
  public CreateCartInput.Builder tag(String tagKey, String tagValue) {
    this.tags = BuilderSupport.append(this.tags,
        Tag.builder().tagKey(tagKey).tagValue(tagValue).build());
    return this;
  }

  @Override
  public CreateCartInput.Builder clearTags() {
    this.tags = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder part(Part part) {
    this.part = BuilderSupport.requireGiven(part, "part");
    return this;
  }

  @Override
  public CreateCartInput.Builder part(
      Function<? super Part.NeedsSize, ? extends Part.Builder> part) {
    this.part = BuilderSupport.complete(part, Part.builder(), "part").build();
    return this;
  }

  @Override
  public CreateCartInput.Builder clearPart() {
    this.part = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder metadata(Map<String, Part> metadata) {
    this.metadata = BuilderSupport.copyOf(metadata, "metadata");
    return this;
  }

  @Override
  public CreateCartInput.Builder metadata(String key, Part value) {
    this.metadata = BuilderSupport.put(this.metadata, BuilderSupport.requireGiven(key, "key"),
        BuilderSupport.requireGiven(value, "metadata"));
    return this;
  }

  @Override
  public CreateCartInput.Builder metadata(String key,
      Function<? super Part.NeedsSize, ? extends Part.Builder> value) {
    this.metadata = BuilderSupport.put(this.metadata, BuilderSupport.requireGiven(key, "key"),
        BuilderSupport.complete(value, Part.builder(), "value").build());
    return this;
  }

  @Override
  public CreateCartInput.Builder clearMetadata() {
    this.metadata = null;
    return this;
  }

  @Override
  public CreateCartInput.Builder applyMutation(Consumer<? super CreateCartInput.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public CreateCartInput build() {
    boolean generatedClientToken = clientToken == null;
    if (generatedClientToken) {
      clientToken = UUID.randomUUID().toString();
    }
    CreateCartInput value = unchecked();
    if (generatedClientToken) {
      clientToken = null;
    }
    InvalidConfigException.throwIfInvalid("CreateCartInput", value.violations());
    return value;
  }

  /** Returns the value without checking it, as readers need it. */
  CreateCartInput unchecked() {
    return new CreateCartInput(this);
  }
}
