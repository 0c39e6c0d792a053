package example.lists;

import dev.endpointdsl.support.BuilderSupport;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link Tag}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class TagBuilder implements Tag.NeedsKey, Tag.NeedsValue, Tag.Builder {
  @Nullable String key;

  @Nullable String value;

  TagBuilder() {
  }

  TagBuilder(Tag value) {
    this.key = value.key;
    this.value = value.value;
  }

  @Override
  public TagBuilder key(String key) {
    this.key = BuilderSupport.given(key, "key");
    return this;
  }

  @Override
  public Tag.Builder value(String value) {
    this.value = BuilderSupport.given(value, "value");
    return this;
  }

  @Override
  public Tag.Builder applyMutation(Consumer<? super Tag.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Tag build() {
    return unchecked();
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Tag unchecked() {
    return new Tag(this);
  }
}
