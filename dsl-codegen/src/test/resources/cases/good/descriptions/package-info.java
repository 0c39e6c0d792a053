/** The DSL of this case. */
@GenerateDsl(model = "model.smithy", operations = {"RegisterBoard", "UpdateRoom"}, sdkPackage = "example.sdk.board")
package example.descriptions;

import dev.endpointdsl.GenerateDsl;
