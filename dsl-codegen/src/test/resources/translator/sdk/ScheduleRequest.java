package example.sdk.board.model;

import java.util.Collection;
import java.util.List;

/** A request, in the style of the AWS SDK's generated classes. */
public final class ScheduleRequest {

  private final ResizeBoardMessage first;
  private final List<ResizeBoardMessage> later;

  private ScheduleRequest(BuilderImpl builder) {
    this.first = builder.first;
    this.later = builder.later;
  }

  public static Builder builder() {
    return new BuilderImpl();
  }

  public ResizeBoardMessage first() {
    return first;
  }

  public List<ResizeBoardMessage> later() {
    return later;
  }

  public interface Builder {
    Builder first(ResizeBoardMessage first);

    Builder later(Collection<ResizeBoardMessage> later);

    ScheduleRequest build();
  }

  private static final class BuilderImpl implements Builder {
    private ResizeBoardMessage first;
    private List<ResizeBoardMessage> later;

    @Override
    public Builder first(ResizeBoardMessage first) {
      this.first = first;
      return this;
    }

    @Override
    public Builder later(Collection<ResizeBoardMessage> later) {
      this.later = List.copyOf(later);
      return this;
    }

    @Override
    public ScheduleRequest build() {
      return new ScheduleRequest(this);
    }
  }
}
