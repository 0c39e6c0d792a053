$version: "2.0"

// The target shapes of members and their limits: enums other than the instance types, strings, numbers.
namespace com.amazonaws.sagemaker

use dev.endpointdsl.traits#javaName

// ---- Enums

/// The sizes of Elastic Inference accelerators, which the service no longer offers.
@javaName("AcceleratorType")
enum ProductionVariantAcceleratorType {
    ML_EIA1_MEDIUM = "ml.eia1.medium"
    ML_EIA1_LARGE = "ml.eia1.large"
    ML_EIA1_XLARGE = "ml.eia1.xlarge"
    ML_EIA2_MEDIUM = "ml.eia2.medium"
    ML_EIA2_LARGE = "ml.eia2.large"
    ML_EIA2_XLARGE = "ml.eia2.xlarge"
}

/// Machine images and their driver versions.
@javaName("InferenceAmiVersion")
enum ProductionVariantInferenceAmiVersion {
    /// For NVIDIA GPUs: driver 535, CUDA 12.2.
    AL2_AMI_SAGEMAKER_INFERENCE_GPU_2 = "al2-ami-sagemaker-inference-gpu-2"

    /// For NVIDIA GPUs: driver 535, CUDA 12.2. The CUDA compatibility libraries are not mounted
    /// into the container.
    AL2_AMI_SAGEMAKER_INFERENCE_GPU_2_1 = "al2-ami-sagemaker-inference-gpu-2-1"

    /// For NVIDIA GPUs: driver 550, CUDA 12.4. The CUDA compatibility libraries are not mounted
    /// into the container.
    AL2_AMI_SAGEMAKER_INFERENCE_GPU_3_1 = "al2-ami-sagemaker-inference-gpu-3-1"

    /// For AWS Inferentia2 and Trainium: Neuron driver 2.19.
    AL2_AMI_SAGEMAKER_INFERENCE_NEURON_2 = "al2-ami-sagemaker-inference-neuron-2"

    /// For NVIDIA GPUs, on Amazon Linux 2023: driver 580, CUDA 13.0. The CUDA compatibility
    /// libraries are not mounted into the container.
    AL2023_AMI_SAGEMAKER_INFERENCE_GPU_4_1 = "al2023-ami-sagemaker-inference-gpu-4-1"
}

/// Whether SageMaker scales the instances of a variant.
enum ManagedInstanceScalingStatus {
    /// SageMaker adds and removes instances.
    ENABLED

    /// SageMaker does not change the number of instances.
    DISABLED
}

/// How instances are released.
@javaName("ScaleInStrategy")
enum ManagedInstanceScalingScaleInStrategy {
    /// Releases instances that host no copy of an inference component.
    IDLE_RELEASE

    /// Consolidates copies of inference components on fewer instances and releases the empty ones,
    /// as far as the components' placement settings allow.
    CONSOLIDATION
}

/// The strategies that choose the instance of a variant for a request.
enum RoutingStrategy {
    /// The instance with the fewest requests in flight.
    LEAST_OUTSTANDING_REQUESTS

    /// A random instance.
    RANDOM

    /// The instance that receives all requests with the same prefix, unless it is busy. Requires
    /// `PrefixAwareRoutingConfig`.
    PREFIX_AWARE
}

/// Whether a variant can run on instances outside a reservation.
enum CapacityReservationPreference {
    /// The variant runs on reserved instances only.
    CAPACITY_RESERVATIONS_ONLY = "capacity-reservations-only"
}

/// The direction of captured traffic.
enum CaptureMode {
    /// Requests.
    INPUT = "Input"

    /// Responses.
    OUTPUT = "Output"

    /// Requests and responses.
    INPUT_AND_OUTPUT = "InputAndOutput"
}

/// The topics that an asynchronous endpoint notifies.
@javaName("AsyncNotificationTopicType")
enum AsyncNotificationTopicTypes {
    /// The `SuccessTopic`.
    SUCCESS_NOTIFICATION_TOPIC

    /// The `ErrorTopic`.
    ERROR_NOTIFICATION_TOPIC
}

/// The types of features.
@javaName("FeatureType")
enum ClarifyFeatureType {
    /// Numbers.
    NUMERICAL = "numerical"

    /// One of a fixed set of values.
    CATEGORICAL = "categorical"

    /// Natural language.
    TEXT = "text"
}

/// The units of text that are explained.
@javaName("TextGranularity")
enum ClarifyTextGranularity {
    /// Single words.
    TOKEN = "token"

    /// Sentences.
    SENTENCE = "sentence"

    /// Paragraphs.
    PARAGRAPH = "paragraph"
}

/// The languages of text to explain, by their ISO 639 codes.
@javaName("TextLanguage")
enum ClarifyTextLanguage {
    /// Afrikaans.
    AF = "af"

    /// Albanian.
    SQ = "sq"

    /// Arabic.
    AR = "ar"

    /// Armenian.
    HY = "hy"

    /// Basque.
    EU = "eu"

    /// Bengali.
    BN = "bn"

    /// Bulgarian.
    BG = "bg"

    /// Catalan.
    CA = "ca"

    /// Chinese.
    ZH = "zh"

    /// Croatian.
    HR = "hr"

    /// Czech.
    CS = "cs"

    /// Danish.
    DA = "da"

    /// Dutch.
    NL = "nl"

    /// English.
    EN = "en"

    /// Estonian.
    ET = "et"

    /// Finnish.
    FI = "fi"

    /// French.
    FR = "fr"

    /// German.
    DE = "de"

    /// Greek.
    EL = "el"

    /// Gujarati.
    GU = "gu"

    /// Hebrew.
    HE = "he"

    /// Hindi.
    HI = "hi"

    /// Hungarian.
    HU = "hu"

    /// Icelandic.
    IS = "is"

    /// Indonesian.
    ID = "id"

    /// Irish.
    GA = "ga"

    /// Italian.
    IT = "it"

    /// Kannada.
    KN = "kn"

    /// Kyrgyz.
    KY = "ky"

    /// Latvian.
    LV = "lv"

    /// Lithuanian.
    LT = "lt"

    /// Luxembourgish.
    LB = "lb"

    /// Macedonian.
    MK = "mk"

    /// Malayalam.
    ML = "ml"

    /// Marathi.
    MR = "mr"

    /// Nepali.
    NE = "ne"

    /// Norwegian Bokmål.
    NB = "nb"

    /// Persian.
    FA = "fa"

    /// Polish.
    PL = "pl"

    /// Portuguese.
    PT = "pt"

    /// Romanian.
    RO = "ro"

    /// Russian.
    RU = "ru"

    /// Sanskrit.
    SA = "sa"

    /// Serbian.
    SR = "sr"

    /// Setswana.
    TN = "tn"

    /// Sinhala.
    SI = "si"

    /// Slovak.
    SK = "sk"

    /// Slovenian.
    SL = "sl"

    /// Spanish.
    ES = "es"

    /// Swedish.
    SV = "sv"

    /// Tagalog.
    TL = "tl"

    /// Tamil.
    TA = "ta"

    /// Tatar.
    TT = "tt"

    /// Telugu.
    TE = "te"

    /// Turkish.
    TR = "tr"

    /// Ukrainian.
    UK = "uk"

    /// Urdu.
    UR = "ur"

    /// Yoruba.
    YO = "yo"

    /// Ligurian.
    LIJ = "lij"

    /// Several languages at once.
    XX = "xx"
}

// ---- Strings

@length(min: 0, max: 63)
@pattern("^(?:[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62})$")
string EndpointConfigName

@length(min: 0, max: 63)
@pattern("^(?:[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62})$")
string VariantName

@length(min: 0, max: 63)
@pattern("^(?:[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?)$")
string ModelName

@length(min: 0, max: 512)
@pattern("^(?:(https|s3)://([^/])/?(.*))$")
string DestinationS3Uri

@length(min: 0, max: 2048)
@pattern("^(?:[a-zA-Z0-9:/_-]*)$")
string KmsKeyId

@length(min: 20, max: 258)
@pattern("^(?:arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:[a-z0-9\\-]{1,14}/.*)$")
string MlReservationArn

@length(min: 1, max: 256)
@pattern("^(?:[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*)$")
string CsvContentType

@length(min: 1, max: 256)
@pattern("^(?:[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9.])*)$")
string JsonContentType

@length(min: 1, max: 128)
@pattern("^(?:([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*))$")
string TagKey

@length(min: 0, max: 256)
@pattern("^(?:([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*))$")
string TagValue

@length(min: 0, max: 2048)
@pattern("^(?:arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+)$")
string SnsTopicArn

@length(min: 1, max: 64)
@pattern("^(?:.*)$")
string ClarifyEnableExplanations

@length(min: 1, max: 64)
@pattern("^(?:.*)$")
string ClarifyFeaturesAttribute

@length(min: 1, max: 64)
@pattern("^(?:.*)$")
string ClarifyContentTemplate

@length(min: 1, max: 64)
@pattern("^(?:.*)$")
string ClarifyProbabilityAttribute

@length(min: 1, max: 64)
@pattern("^(?:.*)$")
string ClarifyLabelAttribute

@length(min: 1, max: 64)
@pattern("^(?:.*)$")
string ClarifyHeader

@length(min: 0, max: 255)
@pattern("^(?:[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*)$")
string ClarifyMimeType

@sensitive
@length(min: 1, max: 4096)
@pattern("^(?:[\\s\\S]+)$")
string ClarifyShapBaseline

@length(min: 0, max: 1024)
@pattern("^(?:(https|s3)://([^/]+)/?(.*))$")
string Url

@length(min: 20, max: 2048)
@pattern("^(?:arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+)$")
string RoleArn

@length(min: 0, max: 32)
@pattern("^(?:[-0-9a-zA-Z]+)$")
string SecurityGroupId

@length(min: 0, max: 32)
@pattern("^(?:[-0-9a-zA-Z]+)$")
string SubnetId

@length(min: 20, max: 2048)
@pattern("^(?:arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:endpoint-config/.*)$")
string EndpointConfigArn

@length(min: 0, max: 1024)
string FailureReason

// ---- Numbers

@range(min: 1)
integer InitialTaskCount

@range(min: 1, max: 5)
integer InstancePoolPriority

@range(min: 300, max: 3600)
integer VariantInstanceProvisionTimeoutInSeconds

@range(min: 0)
float VariantWeight

@range(min: 1024, max: 6144)
integer ServerlessMemorySizeInMB

@range(min: 1, max: 200)
integer ServerlessMaxConcurrency

@range(min: 1, max: 200)
integer ServerlessProvisionedConcurrency

@range(min: 1, max: 512)
integer ProductionVariantVolumeSizeInGB

@range(min: 60, max: 3600)
integer ProductionVariantModelDataDownloadTimeoutInSeconds

@range(min: 60, max: 3600)
integer ProductionVariantContainerStartupHealthCheckTimeoutInSeconds

@range(min: 0)
integer ManagedInstanceScalingMinInstanceCount

@range(min: 1)
integer ManagedInstanceScalingMaxInstanceCount

@range(min: 1, max: 100)
integer ManagedInstanceScalingMaximumStepSize

@range(min: 5, max: 1440)
integer ManagedInstanceScalingCooldownInMinutes

@range(min: 1024, max: 65536)
integer PrefixAwareRoutingPrefixLength

@range(min: 1, max: 1024)
integer PrefixAwareRoutingConcurrencyThreshold

@range(min: 0, max: 100)
integer SamplingPercentage

@range(min: 1, max: 1000)
integer MaxConcurrentInvocationsPerInstance

@range(min: 1)
integer ClarifyMaxRecordCount

@range(min: 1, max: 25)
integer ClarifyMaxPayloadInMB

@range(min: 0)
integer ClarifyProbabilityIndex

@range(min: 0)
integer ClarifyLabelIndex

@range(min: 1)
integer ClarifyShapNumberOfSamples

integer ClarifyShapSeed

integer MetricPublishFrequencyInSeconds

// ---- Booleans and timestamps

boolean ProductionVariantSSMAccess

boolean EnableCapture

boolean ClarifyShapUseLogit

boolean Boolean

boolean EnableEnhancedMetrics

boolean EnableDetailedObservability

@timestampFormat("epoch-seconds")
timestamp Timestamp
