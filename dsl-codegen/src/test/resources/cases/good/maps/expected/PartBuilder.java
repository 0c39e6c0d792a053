package example.maps;

import dev.endpointdsl.support.BuilderSupport;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link Part}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class PartBuilder implements Part.NeedsName, Part.Builder {
  @Nullable String name;

  @Nullable Map<String, Part> parts;

  PartBuilder() {
  }

  PartBuilder(Part value) {
    this.name = value.name;
    this.parts = value.parts;
  }

  @Override
  public Part.Builder name(String name) {
    this.name = BuilderSupport.given(name, "name");
    return this;
  }

  @Override
  public Part.Builder parts(Map<String, Part> parts) {
    this.parts = BuilderSupport.copyOf(parts, "parts");
    return this;
  }

  @Override
  public Part.Builder part(String key, Part value) {
    this.parts = BuilderSupport.put(this.parts, BuilderSupport.given(key, "key"),
        BuilderSupport.given(value, "part"));
    return this;
  }

  @Override
  public Part.Builder part(String key,
      Function<? super Part.NeedsName, ? extends Part.Builder> value) {
    this.parts = BuilderSupport.put(this.parts, BuilderSupport.given(key, "key"),
        BuilderSupport.complete(value, Part.builder(), "value").build());
    return this;
  }

  @Override
  public Part.Builder clearParts() {
    this.parts = null;
    return this;
  }

  @Override
  public Part.Builder applyMutation(Consumer<? super Part.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public Part build() {
    return unchecked();
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  Part unchecked() {
    return new Part(this);
  }
}
