@GenerateDsl(model = "model.smithy", operations = "CreateThing", sdkPackage = "software.amazon.awssdk.services.sagemaker")
package example.missingsdkclass;

import dev.endpointdsl.GenerateDsl;
