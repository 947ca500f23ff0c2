custom-title = 自定义机器或模型 – Rooftop
custom-description = 用内存、带宽和芯片系列描述一台机器，或用大小和形状描述一个模型：得到内存、速度及其区间，以及把描述带到其他各个页面的链接。
custom-prose-not-in-catalogue = 目录里没有？自己描述
custom-prose-machine = 一台机器就是它的内存、GPU 可寻址的比例、公布的带宽，以及着色单元的 FP32 速率：2 × lane 数 × 频率。两者各能达到多少由它的系列得出，即实测过的同一芯片架构的机器。先选最接近的机器，再选“我描述的机器”，然后改掉不同之处。
custom-prose-model = 一个模型就是它的参数量和配置文件中的形状：num_hidden_layers、hidden_size、num_attention_heads、num_key_value_heads、head_dim、vocab_size。前馈部分占用它们剩下的参数。对混合专家（MoE）来说，激活参数是一个 token 经过的参数，不含输入嵌入。除非最后几个字段另有说明，每一层都视为全注意力；滑动窗口、潜在注意力和循环层需要的缓存更少。
custom-prose-not-measured = 你描述的一切都未实测。区间取自拟合时留出的机器，描述写在网址里：一个链接就带着全部描述，不发送也不保存任何内容。
custom-family-text = 同 { $device }（{ $id }）
custom-report-text = 这些数字互相矛盾。
custom-contradiction-text = { $label }{ $rest }
custom-numbers-not-measured = 未实测
custom-numbers-numbers = 数值
custom-numbers-what = 项目
custom-numbers-caption = 预测值，附五分之四情形的区间
custom-numbers-memory-needed = 所需内存
custom-numbers-memory-that-may = 可用内存
custom-numbers-writes-tokens-second = 生成，token/秒
custom-numbers-speed = { $speed }（{ $range }）
custom-numbers-bandwidth-alone-would = 仅按带宽可达
custom-numbers-reads-prompt-tokens = 读取提示词，token/秒
custom-numbers-ranged = { $mid }（{ $range }）
custom-numbers-first-word-after = 首个 token 延迟
custom-numbers-longest-context-that = 放得下的最长上下文，token
custom-numbers-none = 无
custom-notes-machine = 未实测：机器按描述，速度取自它的系列，区间取自拟合时留出的机器。
custom-notes-model = 未实测：模型按描述，前馈部分带门控。
custom-links-ask-estimator = 在估算器中提问
custom-links-text = ?{ $to-query }
custom-links-what-runs-on = 它能运行什么？
custom-links-runs-machine = runs/?device={ $device }
custom-links-compare-machine = 比较这台机器
custom-links-compare-machines-models = compare/?machines={ $device },{ $rival }&models={ $of-model }
custom-links-what-does-model = 这个模型需要什么机器？
custom-links-needs-model = needs/?model={ $of-model }
custom-links-compare-machines-with = 用这个模型比较机器
custom-links-compare-models = compare/?models={ $of-model }
