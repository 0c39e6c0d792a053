package dev.endpointdsl.deploy.autoscaling.internal.live;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.applicationautoscaling.model.RegisterScalableTargetRequest;

/**
 * The tag of the targets that deployers have registered, by which a deployment without scaling
 * distinguishes them from those of others.
 */
public final class OwnershipTag {

  private static final String KEY = "endpoint-dsl:registered-by";
  private static final String VALUE = "dsl-deploy-autoscaling";

  private OwnershipTag() {}

  /** Returns the registration of a target that is not registered yet, with the tag. */
  public static RegisterScalableTargetRequest on(RegisterScalableTargetRequest target) {
    Map<String, String> tags = new HashMap<>(target.tags());
    tags.put(KEY, VALUE);
    return target.toBuilder().tags(tags).build();
  }

  /** Checks whether tags have this one. */
  public static boolean isIn(Map<String, String> tags) {
    return VALUE.equals(tags.get(KEY));
  }
}
