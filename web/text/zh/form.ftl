slider-label = { $label }，滑块
number-wrong-text = { $label }：请填 1 到 { $max } 的整数，例如 8192 或 8K。
label =
    { $field ->
        [model] 模型
        [quant] 量化格式
        [device] 机器
        [memory] 内存
        [memory-1] 内存
        [memory-2] 内存
        [memory-3] 内存
        [memory-4] 内存
        [add-machine] 添加机器
        [add-model] 添加模型
        [budget] 预算
        [computer] 显卡所需的电脑
        [ask-cuda] CUDA 代码？
        [ask-tuning] 微调？
        [ask-portable] 要随身携带？
        [ask-os] 操作系统？
        [size] 多大的模型？
        [task] 用途
        [speed] 至少（token/秒）
        [context] 上下文（token）
        [users] 同时使用的人
        [runtime] 推理程序
        [os] 操作系统
        [cache] KV 缓存类型
        [gpu-mib] 系统报告的 GPU 内存（MiB，如有不同）
        [gpus] GPU 数量
        [linked] 相连机器的数量
        [ram] 系统内存
        [host] 处理器和内存类型
        [prompt] 提示词（token）
        [target] 在哪里运行
        [python] Python 版本
        [backend] 后端
        [gpu-share] 服务器占用的 GPU 内存比例
        [power-w] 功率上限，瓦
        [file-size] 你的文件大小，GB
        [draft] 每次验证的猜测 token 数
        [acceptance] 猜测被接受的比例
        [text] 文本类型
        [slots] 共用上下文的请求数
        [images] 图像
        [link] 显卡或机器之间的连接
        [split] 多卡如何分摊模型
       *[other] { "" }
    }
question-label = 你的问题
will = 能否让
at = 以
run-on = 格式运行在
with = 上，用
and = 内存和
setting-name =
    { $id ->
        [cuda] CUDA
        [rocm] ROCm
        [vulkan] Vulkan
        [metal] Metal
        [sycl] SYCL
        [opencl] OpenCL
        [mlx] MLX
        [openvino] OpenVINO
        [cpu] CPU
        [chat] 对话
        [code] 代码
        [copying] 大多抄自提示词
        [without-images] 仅文本
        [with-images] 加载视觉部分
        [layer] 按层
        [tensor] 张量并行
        [pcie-3] PCIe 3.0 × 16
        [pcie-4] PCIe 4.0 × 16
        [pcie-5] PCIe 5.0 × 16
        [nvlink-bridge] NVLink 桥接
        [nvlink] NVLink 交换
        [xgmi] Infinity Fabric 桥接
        [thunderbolt] Thunderbolt
        [thunderbolt-rdma] Thunderbolt 5（RDMA）
        [ethernet-1] 以太网 1 Gbit/s
        [ethernet-10] 以太网 10 Gbit/s
        [ethernet-25] 以太网 25 Gbit/s
        [rdma-25] RDMA 25 Gbit/s
        [rdma-200] RDMA 200 Gbit/s
       *[other] { "" }
    }
usual-setting = 此处的常用连接
and-ram = ，另有
of-ram = 内存
of-context-for = 个 token 的上下文，供
tokens = 个 token
gpu-vendor-nvidia = NVIDIA
gpu-vendor-apple = Apple
gpu-vendor-amd = AMD
gpu-vendor-intel = Intel
gpu-vendor-qualcomm = Qualcomm
gpu-vendor-none = 无 GPU
more-text = 更多：{ $os }，{ $cache-type } 缓存，{ $prompt-tokens } 个 token 的提示词
more-several-text = 更多：{ $gpus } 个 GPU，{ $os }，{ $cache-type } 缓存，{ $prompt-tokens } 个 token 的提示词
find = 查找机器或模型
describe = 目录里没有？自己描述
open-file = 有模型文件？直接打开
problems-intro = 这个网址未能全部读出。读不出的地方用了最接近的值或常用值：
people-in =
    { $users ->
       *[other] 人使用，程序为
    }
people =
    { $users ->
       *[other] 人
    }
found-nothing = 没有找到“{ $asked }”。这里只收录有公开内存资料的机器和生成文本的模型。
found-some = 找到 { $count } 个。

find-hint = RTX 4090 vs RTX 5090、M4 Max 64 Qwen3.6 27B……
compare-named = 比较 { $names }
add-named = 添加 { $names }
add-machines-hint = RTX 4090、2x 3090、M4 Max 64……
add-models-hint = gpt-oss 120B、Qwen3.6 27B……

machines-of = { $maker }：{ $kind }

machine-of-size = { $name }，{ $memory }

machine-with-ram = { $name }，{ $memory } 内存

several-machines = { $count } × { $name }

older = 显示另外 { $count } 个较旧的

closest = 没有完全匹配的结果。最接近的：

formats-usual = 4 至 8 位：接近原始质量

formats-original = 16 位：原始质量

formats-small = 低于 4 位：质量明显下降
