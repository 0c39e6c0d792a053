package example.names;

import dev.endpointdsl.support.BuilderSupport;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * All stages of the builder of {@link List}.
 */
@NullMarked
@Generated("dev.endpointdsl.codegen.DslProcessor")
final class ListBuilder implements List.Builder {
  @Nullable String map;

  ListBuilder() {
  }

  ListBuilder(List value) {
    this.map = value.map;
  }

  @Override
  public List.Builder map(Map map) {
    this.map = BuilderSupport.given(map, "map").value();
    return this;
  }

  @Override
  public List.Builder map(String map) {
    this.map = BuilderSupport.given(map, "map");
    return this;
  }

  @Override
  public List.Builder clearMap() {
    this.map = null;
    return this;
  }

  @Override
  public List.Builder applyMutation(Consumer<? super List.Builder> mutator) {
    mutator.accept(this);
    return this;
  }

  @Override
  public List build() {
    return unchecked();
  }

  /**
   * The value as it is, for what was read from elsewhere.
   */
  List unchecked() {
    return new List(this);
  }
}
